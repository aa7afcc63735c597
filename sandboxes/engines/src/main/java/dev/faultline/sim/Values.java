package dev.faultline.sim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The value model: what may be in a message, a timer's tag or on a disk, and how it is copied.
///
/// A value is a record of primitives, `String`, `byte[]`, enums, records, and of `List`, `Map` and
/// `Optional` of these; see {@link dev.faultline.api.Payload}.
public final class Values {

  /// The deepest nesting of records and collections.
  public static final int MAX_DEPTH = 64;

  /// The largest value, in parts: one for each component, element, and eight bytes of text.
  public static final int MAX_PARTS = 1 << 17;

  /// The longest key on a disk, in characters.
  public static final int MAX_KEY_CHARACTERS = 1_000;

  private static Containers containers = Containers.PLAIN;

  private Values() {}

  /// Has the lists and maps of copies made by `maker` from now on, in this whole process.
  public static void use(Containers maker) {
    containers = maker;
  }

  /// A value that shares nothing with `value` that can change. Lists and maps of the copy can not
  /// be changed; maps iterate in the order of their rendered keys.
  ///
  /// @throws IllegalArgumentException when `value` is not of the value model
  public static <T> T copy(T value) {
    @SuppressWarnings("unchecked") // a copy has the class of its original, or its interface
    T copied = (T) Objects.requireNonNull(copy(value, 0));
    return copied;
  }

  /// `value` as text for people, from its fields: `Promise(ballot=Ballot(round=1, proposer=0), …)`.
  public static String render(@Nullable Object value) {
    return new ValueText().of(value);
  }

  /// Checks a key under which a value is to be stored.
  ///
  /// @throws IllegalArgumentException when it is too long
  public static void checkKey(String key) {
    if (key.length() > MAX_KEY_CHARACTERS) {
      throw new Misuse(
          "long-key",
          "a key has more than "
              + MAX_KEY_CHARACTERS
              + " characters: put what is long into the value",
          MAX_KEY_CHARACTERS);
    }
  }

  static void checkDepth(int depth) {
    if (depth > MAX_DEPTH) {
      throw new Misuse(
          "too-deep",
          "a value is nested more than " + MAX_DEPTH + " deep: send less, or flatten it",
          MAX_DEPTH);
    }
  }

  static void checkSize(int parts) {
    if (parts > MAX_PARTS) {
      throw new Misuse(
          "too-large",
          "a value has more than " + MAX_PARTS + " parts: send it in pieces",
          MAX_PARTS);
    }
  }

  static boolean isInteger(Number number) {
    return number instanceof Integer
        || number instanceof Long
        || number instanceof Short
        || number instanceof Byte;
  }

  private static @Nullable Object copy(@Nullable Object value, int depth) {
    checkDepth(depth);
    if (value instanceof Record record) {
      return copyRecord(record, depth);
    }
    return switch (value) {
      case null -> null;
      case byte[] bytes -> {
        Meter.array(bytes.length, 1);
        yield bytes.clone();
      }
      case Optional<?> optional -> copyOptional(optional, depth);
      case List<?> list -> copyList(list, depth);
      case Map<?, ?> map -> copyMap(map, depth);
      default -> value;
    };
  }

  private static Object copyRecord(Record record, int depth) {
    Shape shape = Shape.of(record.getClass());
    if (!shape.isCopied()) {
      return record;
    }
    Components components = new Components(shape.names().size());
    shape.read(record, components);
    @Nullable Object[] copies = new @Nullable Object[components.values.length];
    for (int i = 0; i < copies.length; i++) {
      copies[i] = copy(components.values[i], depth + 1);
    }
    return shape.rebuild(copies);
  }

  @SuppressWarnings("ReferenceEquality") // the very same object means that nothing was copied
  private static Object copyOptional(Optional<?> optional, int depth) {
    Object before = optional.orElse(null);
    Object after = copy(before, depth + 1);
    return before == after ? optional : Optional.ofNullable(after);
  }

  private static List<?> copyList(List<?> list, int depth) {
    List<Object> copies = new ArrayList<>();
    for (Object element : list) {
      checkSize(copies.size());
      copies.add(copy(element, depth + 1));
    }
    return containers.list(copies);
  }

  private static Map<?, ?> copyMap(Map<?, ?> map, int depth) {
    List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
    checkSize(entries.size());
    entries.sort(Comparator.comparing(entry -> render(entry.getKey())));
    Map<Object, Object> copies = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : entries) {
      copies.put(copy(entry.getKey(), depth + 1), copy(entry.getValue(), depth + 1));
    }
    return containers.map(copies);
  }

  /// Takes the components of a record apart.
  private static final class Components extends ValueSink {

    private final @Nullable Object[] values;
    private int next;

    Components(int count) {
      values = new @Nullable Object[count];
    }

    @Override
    public void integer(long value) {
      values[next++] = value;
    }

    @Override
    public void real(double value) {
      values[next++] = value;
    }

    @Override
    public void value(@Nullable Object value) {
      values[next++] = value;
    }
  }
}
