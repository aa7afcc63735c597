// answers: {a=4, b=21} 27 -1 true k=1 true
import java.util.*;
import java.util.function.*;

class Maps implements Supplier<String> {

  @Override
  public String get() {

    Map<String, Integer> counts = new HashMap<>();
    for (String word : List.of("b", "a", "c", "a", "b", "a")) {
      counts.merge(word, 1, Integer::sum);
    }
    counts.computeIfAbsent("d", String::length);
    counts.computeIfPresent("c", (k, v) -> null);
    counts.putIfAbsent("a", 99);
    counts.compute("b", (k, v) -> v == null ? 1 : v * 10);
    counts.replaceAll((k, v) -> v + 1);
    int sum = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      sum += entry.getValue();
    }
    counts.keySet().removeIf(k -> k.equals("d"));
    counts.values().removeIf(v -> v > 100);
    return new TreeMap<>(counts)
        + " "
        + sum
        + " "
        + counts.getOrDefault("x", -1)
        + " "
        + counts.containsValue(4)
        + " "
        + Map.entry("k", 1)
        + " "
        + counts.equals(Map.of("a", 4, "b", 21));
  }
}
