package dev.faultline.sim;

import dev.faultline.api.Payload;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A 64-bit digest of a value, from its fields. Equal values have equal digests in every process.
///
/// Entries of a map are combined without order, since a learner's map may iterate as it likes.
final class ValueDigest implements ValueSink {

  private long hash;
  private int depth;
  private int parts;

  /// The digest of `value`.
  ///
  /// @throws IllegalArgumentException when the value is not of the value model, nested too deeply,
  ///   or too large
  long of(@Nullable Object value) {
    hash = 0x243F6A8885A308D3L;
    depth = 0;
    parts = 0;
    value(value);
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
    // The commonest first: this runs for every message.
    if (value instanceof Payload) {
      record(value);
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
      default -> record(value);
    }
  }

  private void optional(Optional<?> optional) {
    integer(optional.isPresent() ? 3 : 2);
    if (optional.isPresent()) {
      value(optional.get());
    }
  }

  private void text(String text) {
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

  private void record(Object record) {
    Values.checkDepth(++depth);
    Shape shape = Values.shapeOf(record);
    hash ^= shape.typeDigest();
    shape.read(record, this);
    depth--;
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
