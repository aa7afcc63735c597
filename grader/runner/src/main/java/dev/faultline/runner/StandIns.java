package dev.faultline.runner;

import dev.faultline.sim.Meter;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// What metered code calls in place of some methods of the JDK: those whose order of iteration
/// changes with every process, and those that do much work for one call.
///
/// The meter replaces the calls; see `redirects.txt` there.
public final class StandIns {

  private StandIns() {}

  /// In place of `Set.of`: the elements in the order in which they stand.
  @SafeVarargs
  public static <E> Set<E> setOf(E... elements) {
    Meter.tick(elements.length);
    Set<E> set = new LinkedHashSet<>();
    for (E element : elements) {
      if (!set.add(nonNull(element))) {
        throw new IllegalArgumentException("duplicate element");
      }
    }
    return Collections.unmodifiableSet(set);
  }

  /// In place of `Set.copyOf`.
  public static <E> Set<E> copyOf(Collection<? extends E> elements) {
    Meter.tick(elements.size());
    Set<E> set = new LinkedHashSet<>();
    for (E element : elements) {
      set.add(nonNull(element));
    }
    return Collections.unmodifiableSet(set);
  }

  /// In place of `Map.of`: keys and values in turn.
  @SuppressWarnings("unchecked")
  public static <K, V> Map<K, V> mapOf(Object... keysAndValues) {
    Meter.tick(keysAndValues.length);
    Map<K, V> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      if (map.put((K) nonNull(keysAndValues[i]), (V) nonNull(keysAndValues[i + 1])) != null) {
        throw new IllegalArgumentException("duplicate key");
      }
    }
    return Collections.unmodifiableMap(map);
  }

  /// In place of `Map.ofEntries`.
  @SafeVarargs
  public static <K, V> Map<K, V> ofEntries(Map.Entry<? extends K, ? extends V>... entries) {
    Meter.tick(entries.length);
    Map<K, V> map = new LinkedHashMap<>();
    for (Map.Entry<? extends K, ? extends V> entry : entries) {
      if (map.put(nonNull(entry.getKey()), nonNull(entry.getValue())) != null) {
        throw new IllegalArgumentException("duplicate key");
      }
    }
    return Collections.unmodifiableMap(map);
  }

  /// In place of `Map.copyOf`.
  public static <K, V> Map<K, V> copyOf(Map<? extends K, ? extends V> entries) {
    Meter.tick(entries.size());
    Map<K, V> map = new LinkedHashMap<>();
    entries.forEach((key, value) -> map.put(nonNull(key), nonNull(value)));
    return Collections.unmodifiableMap(map);
  }

  /// In place of `IntStream.range`: each number costs a step.
  public static IntStream range(int from, int to) {
    Meter.tick(Math.clamp((long) to - from, 0, Integer.MAX_VALUE));
    return IntStream.range(from, to);
  }

  /// In place of `IntStream.rangeClosed`: each number costs a step.
  public static IntStream rangeClosed(int from, int to) {
    Meter.tick(Math.clamp((long) to - from, 0, Integer.MAX_VALUE));
    return IntStream.rangeClosed(from, to);
  }

  /// In place of `String.repeat`: each character costs a step.
  public static String repeat(String text, int count) {
    Meter.tick(Math.clamp((long) text.length() * Math.max(count, 0), 0, Integer.MAX_VALUE));
    return text.repeat(count);
  }

  /// In place of a number's test in a pattern switch: whether `value` is the number `label`.
  public static boolean isLabel(Object value, int label) {
    return switch (value) {
      case Character character -> character == label;
      case Number number -> number.intValue() == label;
      default -> false;
    };
  }

  /// In place of a hash code made from the identity of `object`, whose class defines none.
  ///
  /// @throws UnsupportedOperationException always; it names the class and the remedy
  @SuppressWarnings("DoNotCallSuggester") // The meter calls it.
  public static int noHashCode(Object object) {
    throw new UnsupportedOperationException(
        object.getClass().getName()
            + " has no hashCode: make it a record, or define equals and hashCode");
  }

  private static <T> T nonNull(T value) {
    if (value == null) {
      throw new NullPointerException("null is not allowed here");
    }
    return value;
  }
}
