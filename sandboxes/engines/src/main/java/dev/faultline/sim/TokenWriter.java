package dev.faultline.sim;

import java.util.HexFormat;
import java.util.List;

/// Writes the bytes of a {@link LinkToken}. Codes never change.
final class TokenWriter {

  static final int VERSION = 1;
  static final int STORED = 1;

  /// Kind 2 was of panels that could not be opened yet.
  static final int PANEL = 3;

  static final int PRESET = 1;
  static final int RUN = 2;
  static final int OF_ENGINE = 0;
  static final int OF_SUBMISSION = 1;
  static final int OF_AUTHOR = 2;
  static final int DROP = 1;
  static final int DUPLICATE = 2;
  static final int DELAY = 3;
  static final int CRASH = 4;
  static final int HOLD = 5;
  static final int DELIVER = 6;
  static final int RESTART = 7;
  static final int CUT = 8;
  static final int MEND = 9;
  static final int ASK = 10;
  static final int CRASH_BEFORE_SYNC = 11;
  static final int CRASH_AFTER_SYNC = 12;

  private final OctetWriter out = new OctetWriter();

  byte[] bytes() {
    return out.bytes();
  }

  void stored(byte[] hash) {
    out.octet(VERSION).octet(STORED).octets(hash);
  }

  void panel(LinkToken.Panel panel) {
    out.octet(VERSION).octet(PANEL).text(panel.engine()).number(panel.engineVersion());
    switch (panel.base()) {
      case LinkToken.Base.Preset(String name) -> out.octet(PRESET).text(name);
      case LinkToken.Base.Run(String hash) -> out.octet(RUN).octets(HexFormat.of().parseHex(hash));
    }
    switch (panel.whose()) {
      case LinkToken.Whose.Engine() -> out.octet(OF_ENGINE);
      case LinkToken.Whose.Submission(String id) ->
          out.octet(OF_SUBMISSION).octets(HexFormat.of().parseHex(id));
      case LinkToken.Whose.Author(String id, String print) ->
          out.octet(OF_AUTHOR).text(id).octets(HexFormat.of().parseHex(print));
    }
    out.number(panel.actions().size());
    panel.actions().forEach(this::action);
  }

  private void action(Action action) {
    switch (action) {
      case Action.Drop drop -> head(DROP, drop).number(drop.message());
      case Action.Duplicate duplicate -> head(DUPLICATE, duplicate).number(duplicate.message());
      case Action.Hold hold -> head(HOLD, hold).number(hold.message());
      case Action.Deliver deliver -> head(DELIVER, deliver).number(deliver.message());
      case Action.Delay delay -> head(DELAY, delay).number(delay.message()).number(delay.micros());
      case Action.Crash crash -> head(code(crash.strike()), crash).number(crash.node());
      case Action.Restart restart -> head(RESTART, restart).number(restart.node());
      case Action.Cut cut -> group(head(CUT, cut), cut.group());
      case Action.Mend mend -> head(MEND, mend);
      case Action.Ask ask -> head(ASK, ask).number(ask.node()).text(ask.what());
    }
  }

  private static int code(Action.Strike strike) {
    return switch (strike) {
      case NOW -> CRASH;
      case BEFORE_SYNC -> CRASH_BEFORE_SYNC;
      case AFTER_SYNC -> CRASH_AFTER_SYNC;
    };
  }

  private OctetWriter head(int kind, Action action) {
    return out.octet(kind).number(action.atEvent());
  }

  private static void group(OctetWriter out, List<Integer> group) {
    out.number(group.size());
    group.forEach(out::number);
  }
}
