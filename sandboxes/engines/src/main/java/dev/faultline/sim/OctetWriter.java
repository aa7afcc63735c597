package dev.faultline.sim;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Writes the fields of links: numbers as unsigned LEB128 varints, texts after their length.
final class OctetWriter {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  byte[] bytes() {
    return out.toByteArray();
  }

  OctetWriter octet(int value) {
    out.write(value);
    return this;
  }

  OctetWriter octets(byte[] values) {
    out.writeBytes(values);
    return this;
  }

  OctetWriter text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return number(bytes.length).octets(bytes);
  }

  /// A number from 0 up.
  OctetWriter number(long value) {
    if (value < 0) {
      throw new IllegalArgumentException(value + " is negative");
    }
    long rest = value;
    while (rest >= 0x80) {
      out.write((int) (rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.write((int) rest);
    return this;
  }

  /// Any number, in eight octets.
  OctetWriter whole(long value) {
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      out.write((int) (value >>> shift));
    }
    return this;
  }
}
