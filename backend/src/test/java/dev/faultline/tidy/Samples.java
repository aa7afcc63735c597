package dev.faultline.tidy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What a simulation may not do, one class each, and one that does nothing of the kind.
// They are wrong on purpose.
@SuppressWarnings({"TimeZoneUsage", "JavaTimeDefaultTimeZone", "ReturnValueIgnored"})
final class Samples {

  private Samples() {}

  record Threads(Runnable work) {
    Thread start() {
      return Thread.startVirtualThread(work);
    }
  }

  record Nanos() {
    long now() {
      return System.nanoTime();
    }
  }

  record Today() {
    LocalDate now() {
      return LocalDate.now();
    }
  }

  record Dice() {
    Random dice() {
      return new Random(6);
    }
  }

  record Uuid() {
    UUID id() {
      return UUID.randomUUID();
    }
  }

  record Hashes() {
    Map<String, String> map() {
      return new HashMap<>();
    }
  }

  record HashReference() {
    Supplier<Set<String>> set() {
      return HashSet::new;
    }
  }

  record Salted() {
    Set<String> set() {
      return Set.of("a", "b");
    }
  }

  record Collected(List<String> list) {
    Set<String> set() {
      return list.stream().collect(Collectors.toSet());
    }
  }

  record Grouped(List<String> list) {
    Map<Integer, List<String>> map() {
      return list.stream().collect(Collectors.groupingBy(String::length));
    }
  }

  record Identity(Object thing) {
    int hash() {
      return System.identityHashCode(thing);
    }
  }

  record EnumHash(Thread.State state) {
    int hash() {
      return state.hashCode();
    }
  }

  record Parallel(List<String> list) {
    long count() {
      return list.parallelStream().filter(String::isEmpty).count();
    }
  }

  record Sine() {
    double half() {
      return Math.sin(0.5);
    }
  }

  record Setting() {
    String home() {
      return System.getProperty("user.home");
    }
  }

  record Clean(List<String> list) {
    double all() {
      Map<String, Integer> lengths = new LinkedHashMap<>();
      list.forEach(word -> lengths.put(word, word.length()));
      Map<Integer, List<String>> byLength =
          list.stream()
              .collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
      return StrictMath.sin(0.5) + Math.max(lengths.size(), byLength.size()) + "a".hashCode();
    }
  }
}
