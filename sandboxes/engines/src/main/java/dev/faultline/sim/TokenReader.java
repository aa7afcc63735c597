package dev.faultline.sim;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Reads the bytes of a {@link LinkToken}. Everything that it meets may be forged.
final class TokenReader {

  private static final int MAX_ACTIONS = 1_000;
  private static final int MAX_NAME = 40;
  private static final int HASH_BYTES = 16;
  private static final int MAX_SHIFT = 49;

  private final byte[] bytes;
  private int next;

  TokenReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /// @throws IllegalArgumentException when the bytes are no token
  LinkToken read() {
    int version = octet();
    if (version != TokenWriter.VERSION) {
      throw new IllegalArgumentException("its version " + version + " is not known here");
    }
    LinkToken token =
        switch (octet()) {
          case TokenWriter.STORED -> stored();
          case TokenWriter.PANEL -> panel();
          default -> throw new IllegalArgumentException("its kind is not known here");
        };
    if (next != bytes.length) {
      throw new IllegalArgumentException("something follows its end");
    }
    return token;
  }

  private LinkToken stored() {
    return new LinkToken.Stored(HexFormat.of().formatHex(take(HASH_BYTES)));
  }

  private LinkToken panel() {
    String engine = text();
    int version = integer();
    String preset = text();
    int count = integer();
    if (count > MAX_ACTIONS) {
      throw new IllegalArgumentException("it has more than " + MAX_ACTIONS + " actions");
    }
    List<Action> actions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      actions.add(action());
    }
    return new LinkToken.Panel(engine, version, preset, actions);
  }

  private Action action() {
    int kind = octet();
    int atEvent = integer();
    int subject = integer();
    return switch (kind) {
      case TokenWriter.DROP -> new Action.Drop(atEvent, subject);
      case TokenWriter.DUPLICATE -> new Action.Duplicate(atEvent, subject);
      case TokenWriter.DELAY -> new Action.Delay(atEvent, subject, number());
      case TokenWriter.CRASH_NODE -> new Action.CrashNode(atEvent, subject, number());
      default -> throw new IllegalArgumentException("an action is not known here");
    };
  }

  private String text() {
    int length = integer();
    if (length > MAX_NAME) {
      throw new IllegalArgumentException("a name is too long");
    }
    return new String(take(length), StandardCharsets.US_ASCII);
  }

  private int integer() {
    long value = number();
    if (value > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("a number is too large");
    }
    return (int) value;
  }

  private long number() {
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

  private byte[] take(int count) {
    if (count > bytes.length - next) {
      throw new IllegalArgumentException("its end is missing");
    }
    byte[] taken = java.util.Arrays.copyOfRange(bytes, next, next + count);
    next += count;
    return taken;
  }

  private int octet() {
    if (next == bytes.length) {
      throw new IllegalArgumentException("its end is missing");
    }
    return bytes[next++] & 0xFF;
  }
}
