package dev.faultline.sim;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Actions as an author writes them: the event after which, then a verb with the message or node
/// that it is done to, such as `12 drop.7`, `30 crash-before-sync.2`, `31 cut.0.2`, `40 mend` or
/// `50 ask.0 plum`.
public final class ActionText {

  /// How much longer a message takes that is delayed.
  public static final long DELAY_MICROS = 10_000;

  private static final Pattern LINE =
      Pattern.compile("(\\d{1,7}) ([a-z-]{1,20})((?:\\.\\d{1,7})*)(?: (\\S.{0,39}))?");

  private ActionText() {}

  /// The action that `line` says.
  ///
  /// @throws IllegalArgumentException when it says none; the message says why
  public static Action read(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "'" + line + "' is not of the form 'EVENT verb.NUMBER', such as '12 drop.7'");
    }
    int at = Integer.parseInt(matcher.group(1));
    List<Integer> subjects =
        Stream.of(matcher.group(3).split("\\."))
            .filter(number -> !number.isEmpty())
            .map(Integer::valueOf)
            .toList();
    String what = matcher.group(4) == null ? "" : matcher.group(4);
    Words words = new Words(line, subjects, what);
    return switch (matcher.group(2)) {
      case "drop" -> new Action.Drop(at, words.subject());
      case "duplicate" -> new Action.Duplicate(at, words.subject());
      case "hold" -> new Action.Hold(at, words.subject());
      case "deliver" -> new Action.Deliver(at, words.subject());
      case "delay" -> new Action.Delay(at, words.subject(), DELAY_MICROS);
      case "crash" -> new Action.Crash(at, words.subject(), Action.Strike.NOW);
      case "crash-before-sync" -> new Action.Crash(at, words.subject(), Action.Strike.BEFORE_SYNC);
      case "crash-after-sync" -> new Action.Crash(at, words.subject(), Action.Strike.AFTER_SYNC);
      case "restart" -> new Action.Restart(at, words.subject());
      case "cut" -> new Action.Cut(at, subjects);
      case "mend" -> new Action.Mend(at);
      case "ask" -> new Action.Ask(at, words.subject(), what);
      default ->
          throw new IllegalArgumentException(
              "'"
                  + matcher.group(2)
                  + "' is no action; there are drop, duplicate, hold, deliver, delay, crash,"
                  + " crash-before-sync, crash-after-sync, restart, cut, mend and ask");
    };
  }

  /// `action` as {@link #read} reads it.
  public static String write(Action action) {
    int at = action.atEvent();
    return switch (action) {
      case Action.Drop(_, int message) -> at + " drop." + message;
      case Action.Duplicate(_, int message) -> at + " duplicate." + message;
      case Action.Hold(_, int message) -> at + " hold." + message;
      case Action.Deliver(_, int message) -> at + " deliver." + message;
      case Action.Delay(_, int message, _) -> at + " delay." + message;
      case Action.Crash(_, int node, Action.Strike strike) ->
          switch (strike) {
            case NOW -> at + " crash." + node;
            case BEFORE_SYNC -> at + " crash-before-sync." + node;
            case AFTER_SYNC -> at + " crash-after-sync." + node;
          };
      case Action.Restart(_, int node) -> at + " restart." + node;
      case Action.Cut(_, List<Integer> group) ->
          at + " cut" + group.stream().map(node -> "." + node).collect(Collectors.joining());
      case Action.Mend _ -> at + " mend";
      case Action.Ask(_, int node, String what) -> at + " ask." + node + " " + what;
    };
  }

  /// A line in its parts.
  private record Words(String line, List<Integer> subjects, String what) {

    /// The one message or node.
    int subject() {
      if (subjects.size() != 1) {
        throw new IllegalArgumentException("'" + line + "' does not say one message or node");
      }
      return subjects.getFirst();
    }
  }
}
