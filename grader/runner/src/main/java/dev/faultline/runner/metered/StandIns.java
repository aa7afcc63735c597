package dev.faultline.runner.metered;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// In place of sets and maps whose order of iteration changes with every process, and of what
/// depends on the identity of objects.
public final class StandIns {

  private StandIns() {}

  /// In place of `Set.of`: the elements in the order in which they stand.
  @SafeVarargs
  public static <E> Set<E> setOf(E... elements) {
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
    Set<E> set = new LinkedHashSet<>();
    for (E element : elements) {
      set.add(nonNull(element));
    }
    return Collections.unmodifiableSet(set);
  }

  /// In place of `Map.of`: keys and values in turn.
  @SuppressWarnings("unchecked")
  public static <K, V> Map<K, V> mapOf(Object... keysAndValues) {
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
    Map<K, V> map = new LinkedHashMap<>();
    entries.forEach((key, value) -> map.put(nonNull(key), nonNull(value)));
    return Collections.unmodifiableMap(map);
  }

  /// In place of `optional.stream()`.
  public static <T> Stream<T> stream(Optional<T> optional) {
    return optional.isPresent() ? Stream.of(optional.get()) : Stream.empty();
  }

  /// In place of `System.identityHashCode`, by which the JDK's collections tell equal keys apart.
  public static int noIdentity(@SuppressWarnings("unused") @Nullable Object object) {
    return 0;
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
        Basics.nameOf(object.getClass())
            + " has no hashCode: make it a record, or define equals and hashCode");
  }

  private static <T> T nonNull(T value) {
    if (value == null) {
      throw new NullPointerException("null is not allowed here");
    }
    return value;
  }
}
