// answers: Pair[first=a, second=2.5] Pair[first=y, second=z] true 3
import java.util.*;
import java.util.function.*;

class GenericRecords implements Supplier<String> {
  record Pair<A, B>(A first, B second) {
    <C> Pair<A, C> withSecond(C other) {
      return new Pair<>(first, other);
    }

    static <T extends Comparable<T>> Pair<T, T> ordered(T a, T b) {
      return a.compareTo(b) <= 0 ? new Pair<>(a, b) : new Pair<>(b, a);
    }
  }

  @Override
  public String get() {

    Pair<String, Integer> pair = new Pair<>("a", 1);
    Set<Object> seen = new HashSet<>(List.of(pair, pair.withSecond('c'), Pair.ordered(2, 1)));
    return pair.withSecond(2.5)
        + " "
        + Pair.ordered("z", "y")
        + " "
        + seen.contains(new Pair<>(1, 2))
        + " "
        + seen.size();
  }
}
