package dev.faultline.sim;

import dev.faultline.api.Payload;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A 64-bit digest of a value, from its fields. Equal values have equal digests in every process.
///
/// Entries of a map are combined without order, since a learner's map may iterate as it likes.
final class ValueDigest extends ValueSink {

  private static final int KNOWN_SHAPES = 12;

  private final Class<?>[] knownTypes = new Class<?>[KNOWN_SHAPES];
  private final Shape[] knownShapes = new Shape[KNOWN_SHAPES];
  private int known;
  private long hash;
  private int depth;
  private int parts;

  /// The digest of a record.
  ///
  /// @param shape the record's
  /// @throws IllegalArgumentException when the value is not of the value model, nested too deeply,
  ///   or too large
  long of(Shape shape, Object record) {
    hash = 0x243F6A8885A308D3L;
    depth = 0;
    parts = 0;
    record(shape, record);
    return hash;
  }

  /// How many parts the last value had: its size for metering.
  int parts() {
    return parts;
  }

  @Override
  public void integer(long value) {
    parts++;
    hash = (Long.rotateLeft(hash, 27) ^ value) * 0x9E3779B97F4A7C15L;
  }

  @Override
  public void real(double value) {
    integer(Double.doubleToLongBits(value));
  }

  @Override
  @SuppressWarnings("IfChainToSwitch") // a pattern switch goes through invokedynamic
  public void value(@Nullable Object value) {
    Values.checkSize(++parts);
    if (value instanceof Payload) {
      record(shapeOf(value.getClass()), value);
    } else if (value instanceof String text) {
      text(text);
    } else if (value == null) {
      integer(1);
    } else if (value instanceof Optional<?> optional) {
      optional(optional);
    } else if (value instanceof Enum<?> constant) {
      text(constant.name());
    } else {
      rarer(value);
    }
  }

  private void rarer(Object value) {
    switch (value) {
      case byte[] bytes -> bytes(bytes);
      case List<?> list -> list(list);
      case Map<?, ?> map -> map(map);
      case Boolean bool -> integer(bool ? 5 : 4);
      case Character character -> integer(character);
      case Double real -> real(real);
      case Float real -> real(real);
      case Number number when Values.isInteger(number) -> integer(number.longValue());
      default -> record(shapeOf(value.getClass()), value);
    }
  }

  private void optional(Optional<?> optional) {
    integer(optional.isPresent() ? 3 : 2);
    if (optional.isPresent()) {
      value(optional.get());
    }
  }

  @Override
  public void text(@Nullable String text) {
    if (text == null) {
      integer(1);
      return;
    }
    Values.checkSize(parts += text.length() >> 3);
    integer(text.length());
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
  }

  private void bytes(byte[] bytes) {
    Values.checkSize(parts += bytes.length >> 3);
    integer(bytes.length);
    for (byte b : bytes) {
      hash = (hash ^ b) * 0x100000001B3L;
    }
  }

  @Override
  public void record(Shape shape, @Nullable Object record) {
    if (record == null) {
      integer(1);
      return;
    }
    Values.checkDepth(++depth);
    parts++;
    hash ^= shape.typeDigest();
    shape.read(record, this);
    depth--;
  }

  /// The shape of `type`, from the few that this run has met: cheaper than a class value.
  Shape shapeOf(Class<?> type) {
    for (int i = 0; i < known; i++) {
      if (knownTypes[i] == type) {
        return knownShapes[i];
      }
    }
    Shape shape = Shape.of(type);
    if (known < KNOWN_SHAPES) {
      knownTypes[known] = type;
      knownShapes[known++] = shape;
    }
    return shape;
  }

  private void list(List<?> list) {
    Values.checkDepth(++depth);
    integer(list.size());
    for (Object element : list) {
      value(element);
    }
    depth--;
  }

  private void map(Map<?, ?> map) {
    Values.checkDepth(++depth);
    long before = hash;
    long sum = 0;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      hash = 0;
      value(entry.getKey());
      value(entry.getValue());
      sum += SeededRandom.mix(hash);
    }
    hash = before;
    integer(map.size());
    integer(sum);
    depth--;
  }
}
