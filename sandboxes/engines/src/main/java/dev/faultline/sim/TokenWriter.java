package dev.faultline.sim;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Writes the bytes of a {@link LinkToken}.
final class TokenWriter {

  static final int VERSION = 1;
  static final int STORED = 1;
  static final int PANEL = 2;
  static final int DROP = 1;
  static final int DUPLICATE = 2;
  static final int DELAY = 3;
  static final int CRASH_NODE = 4;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  byte[] bytes() {
    return out.toByteArray();
  }

  void stored(byte[] hash) {
    out.write(VERSION);
    out.write(STORED);
    out.writeBytes(hash);
  }

  void panel(LinkToken.Panel panel) {
    out.write(VERSION);
    out.write(PANEL);
    text(panel.engine());
    number(panel.engineVersion());
    text(panel.preset());
    number(panel.actions().size());
    for (Action action : panel.actions()) {
      action(action);
    }
  }

  private void action(Action action) {
    switch (action) {
      case Action.Drop drop -> head(DROP, drop, drop.message());
      case Action.Duplicate duplicate -> head(DUPLICATE, duplicate, duplicate.message());
      case Action.Delay delay -> {
        head(DELAY, delay, delay.message());
        number(delay.micros());
      }
      case Action.CrashNode crash -> {
        head(CRASH_NODE, crash, crash.node());
        number(crash.downMicros());
      }
    }
  }

  private void head(int kind, Action action, int subject) {
    out.write(kind);
    number(action.atEvent());
    number(subject);
  }

  private void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    number(bytes.length);
    out.writeBytes(bytes);
  }

  private void number(long value) {
    if (value < 0) {
      throw new IllegalArgumentException(value + " is negative");
    }
    long rest = value;
    while (rest >= 0x80) {
      out.write((int) (rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
