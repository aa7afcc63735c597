package dev.faultline.sim;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Reads what {@link OctetWriter} wrote. Everything that it meets may be forged: what is wrong is
/// an `IllegalArgumentException` that says what, for people.
final class OctetReader {

  private static final int MAX_SHIFT = 56;

  private final byte[] bytes;
  private int next;

  OctetReader(byte[] bytes) {
    this.bytes = bytes;
  }

  int octet() {
    if (next == bytes.length) {
      throw new IllegalArgumentException("its end is missing");
    }
    return bytes[next++] & 0xFF;
  }

  byte[] octets(int count) {
    if (count > bytes.length - next) {
      throw new IllegalArgumentException("its end is missing");
    }
    byte[] taken = Arrays.copyOfRange(bytes, next, next + count);
    next += count;
    return taken;
  }

  String text(int maxOctets) {
    return new String(octets(integer(maxOctets, "octets of text")), StandardCharsets.UTF_8);
  }

  /// A number of `what`, of which there are at most `most`.
  int integer(int most, String what) {
    long value = number();
    if (value > most) {
      throw new IllegalArgumentException("it has more than " + most + " " + what);
    }
    return (int) value;
  }

  int integer() {
    return integer(Integer.MAX_VALUE, "of something");
  }

  long number() {
    long value = 0;
    for (int shift = 0; shift <= MAX_SHIFT; shift += 7) {
      int octet = octet();
      value |= (long) (octet & 0x7F) << shift;
      if ((octet & 0x80) == 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("a number is too large");
  }

  long whole() {
    long value = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      value = value << Byte.SIZE | octet();
    }
    return value;
  }

  void end() {
    if (next != bytes.length) {
      throw new IllegalArgumentException("something follows its end");
    }
  }
}
