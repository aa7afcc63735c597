// answers: {2=[be, is, or, to], 3=[not, the], 4=[that], 8=[question]} {false=6, true=4} question [or-not-to]
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

class StreamsOfWords implements Supplier<String> {

  @Override
  public String get() {

    List<String> words =
        List.of("to", "be", "or", "not", "to", "be", "that", "is", "the", "question");
    Map<Integer, List<String>> byLength =
        words.stream()
            .distinct()
            .sorted()
            .collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
    Map<Boolean, Long> parts =
        words.stream()
            .collect(
                Collectors.partitioningBy(word -> word.startsWith("t"), Collectors.counting()));
    String longest =
        words.stream()
            .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
            .orElseThrow();
    return byLength
        + " "
        + parts
        + " "
        + longest
        + " "
        + words.stream().skip(2).limit(3).collect(Collectors.joining("-", "[", "]"));
  }
}
