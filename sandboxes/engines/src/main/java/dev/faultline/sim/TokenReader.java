package dev.faultline.sim;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Reads the bytes of a {@link LinkToken}. Everything that it meets may be forged.
final class TokenReader {

  private static final int MAX_NAME = 40;
  private static final int HASH_BYTES = 16;
  private static final int PRINT_BYTES = 4;

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
    return new LinkToken.Stored(hash());
  }

  private LinkToken panel() {
    String engine = in.text(MAX_NAME);
    int version = in.integer();
    LinkToken.Base base =
        switch (in.octet()) {
          case TokenWriter.PRESET -> new LinkToken.Base.Preset(in.text(MAX_NAME));
          case TokenWriter.RUN -> new LinkToken.Base.Run(hash());
          default -> throw new IllegalArgumentException("what it begins with is not known here");
        };
    LinkToken.Whose whose = whose();
    int count = in.integer(LinkToken.MAX_ACTIONS, "actions");
    List<Action> actions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      actions.add(action());
    }
    return new LinkToken.Panel(engine, version, base, whose, actions);
  }

  private LinkToken.Whose whose() {
    return switch (in.octet()) {
      case TokenWriter.OF_ENGINE -> new LinkToken.Whose.Engine();
      case TokenWriter.OF_SUBMISSION -> new LinkToken.Whose.Submission(hash());
      case TokenWriter.OF_AUTHOR ->
          new LinkToken.Whose.Author(
              in.text(LinkToken.Whose.Author.MAX_CHARACTERS), hex(PRINT_BYTES));
      default -> throw new IllegalArgumentException("its strategy is not known here");
    };
  }

  private String hash() {
    return hex(HASH_BYTES);
  }

  private String hex(int octets) {
    return HexFormat.of().formatHex(in.octets(octets));
  }

  private Action action() {
    int kind = in.octet();
    int at = in.integer();
    return switch (kind) {
      case TokenWriter.DROP -> new Action.Drop(at, in.integer());
      case TokenWriter.DUPLICATE -> new Action.Duplicate(at, in.integer());
      case TokenWriter.HOLD -> new Action.Hold(at, in.integer());
      case TokenWriter.DELIVER -> new Action.Deliver(at, in.integer());
      case TokenWriter.DELAY -> new Action.Delay(at, in.integer(), in.number());
      case TokenWriter.CRASH -> new Action.Crash(at, in.integer(), Action.Strike.NOW);
      case TokenWriter.CRASH_BEFORE_SYNC ->
          new Action.Crash(at, in.integer(), Action.Strike.BEFORE_SYNC);
      case TokenWriter.CRASH_AFTER_SYNC ->
          new Action.Crash(at, in.integer(), Action.Strike.AFTER_SYNC);
      case TokenWriter.RESTART -> new Action.Restart(at, in.integer());
      case TokenWriter.CUT -> new Action.Cut(at, group());
      case TokenWriter.MEND -> new Action.Mend(at);
      case TokenWriter.ASK -> new Action.Ask(at, in.integer(), in.text(MAX_NAME));
      default -> throw new IllegalArgumentException("an action is not known here");
    };
  }

  private List<Integer> group() {
    List<Integer> group = new ArrayList<>();
    for (int left = in.integer(Plan.MAX_NODES, "nodes"); left > 0; left--) {
      group.add(in.integer());
    }
    return group;
  }
}
