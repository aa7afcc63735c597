package dev.faultline.runner;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads the fields of a payload that may come from a hostile process: every length and every
/// constant is checked before it is used.
public final class FieldReader {

  private final ByteBuffer in;

  public FieldReader(byte[] payload) {
    this.in = ByteBuffer.wrap(payload);
  }

  /// A number in `[low, high]`.
  public int integer(int low, int high) throws MalformedFrameException {
    int value = need(Integer.BYTES).getInt();
    if (value < low || value > high) {
      throw new MalformedFrameException(
          "number " + value + " is not in [" + low + ", " + high + "]");
    }
    return value;
  }

  public long longInteger() throws MalformedFrameException {
    return need(Long.BYTES).getLong();
  }

  public boolean bool() throws MalformedFrameException {
    byte value = need(1).get();
    if (value != 0 && value != 1) {
      throw new MalformedFrameException("truth value " + value + " is neither 0 nor 1");
    }
    return value == 1;
  }

  public <E extends Enum<E>> E constant(Class<E> type) throws MalformedFrameException {
    E[] constants = type.getEnumConstants();
    return constants[integer(0, constants.length - 1)];
  }

  /// At most `maxBytes` bytes.
  public byte[] bytes(int maxBytes) throws MalformedFrameException {
    int length = integer(0, maxBytes);
    need(length);
    byte[] value = new byte[length];
    in.get(value);
    return value;
  }

  public String string(int maxBytes) throws MalformedFrameException {
    return new String(bytes(maxBytes), StandardCharsets.UTF_8);
  }

  /// At most `maxCount` strings of at most `maxBytes` bytes each.
  public List<String> strings(int maxCount, int maxBytes) throws MalformedFrameException {
    int count = integer(0, maxCount);
    List<String> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      values.add(string(maxBytes));
    }
    return values;
  }

  /// At most `maxCount` numbers.
  public List<Long> longs(int maxCount) throws MalformedFrameException {
    int count = integer(0, maxCount);
    List<Long> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      values.add(longInteger());
    }
    return values;
  }

  /// Says that the payload must end here.
  public void end() throws MalformedFrameException {
    if (in.hasRemaining()) {
      throw new MalformedFrameException(in.remaining() + " bytes follow the last field");
    }
  }

  private ByteBuffer need(int bytes) throws MalformedFrameException {
    if (in.remaining() < bytes) {
      throw new MalformedFrameException(
          "payload ends " + (bytes - in.remaining()) + " bytes too early");
    }
    return in;
  }
}
