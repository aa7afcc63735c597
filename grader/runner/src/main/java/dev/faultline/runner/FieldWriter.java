package dev.faultline.runner;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes the fields of a payload; {@link FieldReader} reads them in the same order.
public final class FieldWriter {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
  private final DataOutputStream out = new DataOutputStream(bytes);

  /// Writes one field to the stream beneath.
  private interface Field {
    void write(DataOutputStream out) throws IOException;
  }

  public FieldWriter integer(int value) {
    return put(o -> o.writeInt(value));
  }

  public FieldWriter longInteger(long value) {
    return put(o -> o.writeLong(value));
  }

  public FieldWriter bool(boolean value) {
    return put(o -> o.writeBoolean(value));
  }

  @SuppressWarnings("EnumOrdinal") // The reader checks it; enums of the format add at the end.
  public FieldWriter constant(Enum<?> value) {
    return integer(value.ordinal());
  }

  public FieldWriter bytes(byte[] value) {
    return put(o -> {
      o.writeInt(value.length);
      o.write(value);
    });
  }

  public FieldWriter string(String value) {
    return bytes(value.getBytes(StandardCharsets.UTF_8));
  }

  public FieldWriter strings(List<String> values) {
    integer(values.size());
    values.forEach(this::string);
    return this;
  }

  public FieldWriter longs(List<Long> values) {
    integer(values.size());
    values.forEach(this::longInteger);
    return this;
  }

  /// Everything written so far.
  public byte[] toBytes() {
    return bytes.toByteArray();
  }

  private FieldWriter put(Field field) {
    try {
      field.write(out);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException("memory refused a write", e);
    }
  }
}
