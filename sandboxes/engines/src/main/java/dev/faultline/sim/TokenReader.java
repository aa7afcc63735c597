package dev.faultline.sim;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Reads the bytes of a {@link LinkToken}. Everything that it meets may be forged.
final class TokenReader {

  private static final int MAX_ACTIONS = 1_000;
  private static final int MAX_NAME = 40;
  private static final int HASH_BYTES = 16;

  private final OctetReader in;

  TokenReader(byte[] bytes) {
    in = new OctetReader(bytes);
  }

  /// @throws IllegalArgumentException when the bytes are no token
  LinkToken read() {
    int version = in.octet();
    if (version != TokenWriter.VERSION) {
      throw new IllegalArgumentException("its version " + version + " is not known here");
    }
    LinkToken token =
        switch (in.octet()) {
          case TokenWriter.STORED -> stored();
          case TokenWriter.PANEL -> panel();
          default -> throw new IllegalArgumentException("its kind is not known here");
        };
    in.end();
    return token;
  }

  private LinkToken stored() {
    return new LinkToken.Stored(HexFormat.of().formatHex(in.octets(HASH_BYTES)));
  }

  private LinkToken panel() {
    String engine = in.text(MAX_NAME);
    int version = in.integer();
    String preset = in.text(MAX_NAME);
    int count = in.integer(MAX_ACTIONS, "actions");
    List<Action> actions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      actions.add(action());
    }
    return new LinkToken.Panel(engine, version, preset, actions);
  }

  private Action action() {
    int kind = in.octet();
    int atEvent = in.integer();
    int subject = in.integer();
    return switch (kind) {
      case TokenWriter.DROP -> new Action.Drop(atEvent, subject);
      case TokenWriter.DUPLICATE -> new Action.Duplicate(atEvent, subject);
      case TokenWriter.DELAY -> new Action.Delay(atEvent, subject, in.number());
      case TokenWriter.CRASH_NODE -> new Action.CrashNode(atEvent, subject, in.number());
      default -> throw new IllegalArgumentException("an action is not known here");
    };
  }
}
