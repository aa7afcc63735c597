package dev.faultline.sim;

/// Writes the bytes of a {@link LinkToken}.
final class TokenWriter {

  static final int VERSION = 1;
  static final int STORED = 1;
  static final int PANEL = 2;
  static final int DROP = 1;
  static final int DUPLICATE = 2;
  static final int DELAY = 3;
  static final int CRASH_NODE = 4;

  private final OctetWriter out = new OctetWriter();

  byte[] bytes() {
    return out.bytes();
  }

  void stored(byte[] hash) {
    out.octet(VERSION).octet(STORED).octets(hash);
  }

  void panel(LinkToken.Panel panel) {
    out.octet(VERSION).octet(PANEL).text(panel.engine()).number(panel.engineVersion());
    out.text(panel.preset()).number(panel.actions().size());
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
        out.number(delay.micros());
      }
      case Action.CrashNode crash -> {
        head(CRASH_NODE, crash, crash.node());
        out.number(crash.downMicros());
      }
    }
  }

  private void head(int kind, Action action, int subject) {
    out.octet(kind).number(action.atEvent()).number(subject);
  }
}
