package dev.faultline.sim.search;

import dev.faultline.sim.Marks;
import dev.faultline.sim.Monitor;
import dev.faultline.sim.Scene;
import dev.faultline.sim.Strategy;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes out everything that a program can see of an object, from its fields: two objects that are
/// written alike behave alike. No method of their author's is called, `equals`, `hashCode` and
/// `toString` included.
///
/// An object that can change is numbered when it is met, and where it is met again the number is
/// written: so two lists that are one differ from two that are equal, and cycles end. Collections
/// are written in the order in which they iterate, since a program can see that order.
///
/// What belongs to the world and not to the node (its context, disk, scene and monitor) is left
/// out.
final class Encoder {

  private static final int MAX_WORDS = 1 << 16;
  private static final int MAX_OBJECTS = 1 << 12;
  private static final int MAX_DEPTH = 512;

  private static final int NULL = 0;
  private static final int AGAIN = 1;
  private static final int WORLD = 2;
  private static final int EMPTY = 3;
  private static final int PRESENT = 4;
  private static final int FIRST_CLASS = 16;

  private final Map<Class<?>, Integer> classes = new LinkedHashMap<>();
  private long[] words = new long[256];
  private int size;
  private Object[] met = new Object[64];
  private int metCount;
  private int depth;

  /// Begins anew.
  void begin() {
    size = 0;
    metCount = 0;
    depth = 0;
  }

  /// What was written since {@link #begin()}.
  Key key() {
    return new Key(Arrays.copyOf(words, size));
  }

  /// How much was written since {@link #begin()}.
  int size() {
    return size;
  }

  void word(long word) {
    if (size == MAX_WORDS) {
      throw new Unsearchable("large", MAX_WORDS);
    }
    if (size == words.length) {
      words = Arrays.copyOf(words, 2 * size);
    }
    words[size++] = word;
  }

  /// The fields of `whole` itself, also where it belongs to the world.
  void object(Object whole) {
    typed(whole);
  }

  void value(@Nullable Object value) {
    if (++depth > MAX_DEPTH) {
      throw new Unsearchable("deep", MAX_DEPTH);
    }
    switch (value) {
      case null -> word(NULL);
      case Desk _, Store _, Dice _, Scene _, Monitor _, Marks _, Strategy _ -> word(WORLD);
      case Optional<?> optional -> {
        word(optional.isPresent() ? PRESENT : EMPTY);
        optional.ifPresent(this::value);
      }
      default -> typed(value);
    }
    depth--;
  }

  @SuppressWarnings("EnumOrdinal") // it is compared within one process alone
  private void typed(Object value) {
    word(number(value.getClass()));
    switch (value) {
      case String text -> text(text);
      case Enum<?> constant -> word(constant.ordinal());
      case Boolean bool -> word(bool ? 1 : 0);
      case Character character -> word(character);
      case Double real -> word(Double.doubleToRawLongBits(real));
      case Float real -> word(Float.floatToRawIntBits(real));
      case Integer _, Long _, Short _, Byte _ -> word(((Number) value).longValue());
      case Record _ -> fields(value);
      default -> changeable(value);
    }
  }

  /// An object of which there can be two that are equal and yet not one.
  @SuppressWarnings("ReferenceEquality") // the very same object is what is looked for
  private void changeable(Object value) {
    for (int i = 0; i < metCount; i++) {
      if (met[i] == value) {
        word(AGAIN);
        word(i);
        return;
      }
    }
    if (metCount == MAX_OBJECTS) {
      throw new Unsearchable("many", MAX_OBJECTS);
    }
    if (metCount == met.length) {
      met = Arrays.copyOf(met, 2 * metCount);
    }
    met[metCount++] = value;
    Form form = Form.of(value.getClass());
    if (form.isReadable()) {
      fields(value);
    } else {
      ofTheJdk(value, form);
    }
  }

  private void ofTheJdk(Object value, Form form) {
    switch (value) {
      case Collection<?> collection -> {
        word(collection.size());
        collection.forEach(this::value);
      }
      case Map<?, ?> map -> {
        word(map.size());
        map.forEach(this::entry);
      }
      case StringBuilder builder -> text(builder);
      case BitSet bits -> value(bits.toLongArray());
      case Object array when array.getClass().isArray() -> array(array);
      default -> {
        if (!form.isStateless()) {
          throw new Unsearchable("unreadable", value.getClass().getName());
        }
      }
    }
  }

  private void entry(@Nullable Object key, @Nullable Object value) {
    value(key);
    value(value);
  }

  private void array(Object array) {
    int length = Array.getLength(array);
    word(length);
    for (int i = 0; i < length; i++) {
      value(Array.get(array, i));
    }
  }

  private void fields(Object value) {
    Form form = Form.of(value.getClass());
    for (int i = 0; i < form.size(); i++) {
      value(form.get(value, i));
    }
  }

  private void text(CharSequence text) {
    word(text.length());
    long word = 0;
    for (int i = 0; i < text.length(); i++) {
      word = word << 16 | text.charAt(i);
      if ((i & 3) == 3) {
        word(word);
        word = 0;
      }
    }
    if ((text.length() & 3) != 0) {
      word(word);
    }
  }

  private int number(Class<?> type) {
    return classes.computeIfAbsent(type, t -> FIRST_CLASS + classes.size());
  }
}
