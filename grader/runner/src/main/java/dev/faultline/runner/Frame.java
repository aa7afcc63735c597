package dev.faultline.runner;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/// What processes say to each other: a version byte, a type byte, a bounded length, the payload.
/// Numbers are big-endian. Never Java serialisation.
///
/// @param payload not copied; a frame is read once
@SuppressWarnings("ArrayRecordComponent") // Frames are never compared.
public record Frame(Type type, byte[] payload) {

  /// The version that this code speaks.
  public static final int VERSION = 1;

  /// No payload is longer.
  public static final int MAX_BYTES = 8 << 20;

  private static final int HEADER_BYTES = 6;

  /// What a frame carries. The order is part of the format: add at the end.
  public enum Type {
    /// To a runner: a {@link Job} to warm up with; its reports are thrown away.
    REHEARSE,
    /// To a runner: like REHEARSE, then an orderly exit, so that an AOT cache is written.
    TRAIN,
    /// To a runner: the {@link Job}.
    JOB,
    /// From any process: it is warm.
    READY,
    /// From a runner: a {@link Report}.
    REPORT,
    /// To a compiler: sources.
    COMPILE,
    /// From a compiler: diagnostics, or classes.
    COMPILED,
    /// To a process that lays out: one source.
    LAY_OUT,
    /// From such a process: the source anew, or why not.
    LAID_OUT,
    /// To a runner: a {@link Job} of no families, whose strategy is then played with.
    OPEN,
    /// To a runner that was opened: a {@link Play}.
    PLAY,
    /// To a runner that was opened: a {@link Seek}.
    SEEK
  }

  /// Writes this frame whole, and flushes.
  @SuppressWarnings("EnumOrdinal") // The order of types is part of the format.
  public void writeTo(OutputStream out) throws IOException {
    if (payload.length > MAX_BYTES) {
      throw new MalformedFrameException(
          "frame " + type + " has " + payload.length + " bytes; the most is " + MAX_BYTES);
    }
    ByteBuffer whole = ByteBuffer.allocate(HEADER_BYTES + payload.length);
    whole.put((byte) VERSION).put((byte) type.ordinal()).putInt(payload.length).put(payload);
    out.write(whole.array());
    out.flush();
  }

  /// The next frame; empty where the stream ends between two frames.
  ///
  /// @throws MalformedFrameException when the bytes are not a frame
  public static Optional<Frame> readFrom(InputStream in) throws IOException {
    int version = in.read();
    if (version < 0) {
      return Optional.empty();
    }
    if (version != VERSION) {
      throw new MalformedFrameException("frame version " + version + " is not " + VERSION);
    }
    DataInputStream fields = new DataInputStream(in);
    try {
      Type type = type(fields.readUnsignedByte());
      int length = fields.readInt();
      if (length < 0 || length > MAX_BYTES) {
        throw new MalformedFrameException(
            "frame length " + length + " is not in [0, " + MAX_BYTES + "]");
      }
      byte[] payload = in.readNBytes(length);
      if (payload.length < length) {
        throw new MalformedFrameException(
            "frame is cut off after " + payload.length + " of " + length + " bytes");
      }
      return Optional.of(new Frame(type, payload));
    } catch (EOFException e) {
      throw new MalformedFrameException("frame is cut off in its header");
    }
  }

  private static Type type(int ordinal) throws MalformedFrameException {
    Type[] types = Type.values();
    if (ordinal >= types.length) {
      throw new MalformedFrameException("frame type " + ordinal + " is unknown");
    }
    return types[ordinal];
  }
}
