package dev.faultline.explore;

import dev.faultline.sim.Action;
import dev.faultline.web.Refusal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/// What a form of a panel asks to be done: `act` is a verb with the number of a message or node,
/// such as `drop.12`; `group` and `what` say more where a verb needs it.
final class Deed {

  private static final Pattern ACT = Pattern.compile("([a-z-]{1,20})(?:\\.(\\d{1,7}))?");
  private static final long DELAY_MICROS = 10_000;
  private static final int MAX_WISH = 40;

  private Deed() {}

  /// The action that is done after event `at`.
  ///
  /// @throws Refusal when the form says none
  static Action of(MultiValueMap<String, String> form, int at) {
    Matcher act = ACT.matcher(first(form, "act"));
    if (!act.matches()) {
      throw unknown(form);
    }
    int subject = act.group(2) == null ? -1 : Integer.parseInt(act.group(2));
    return switch (act.group(1)) {
      case "drop" -> new Action.Drop(at, subject);
      case "duplicate" -> new Action.Duplicate(at, subject);
      case "hold" -> new Action.Hold(at, subject);
      case "deliver" -> new Action.Deliver(at, subject);
      case "delay" -> new Action.Delay(at, subject, DELAY_MICROS);
      case "crash" -> new Action.Crash(at, subject, Action.Strike.NOW);
      case "crash-before-sync" -> new Action.Crash(at, subject, Action.Strike.BEFORE_SYNC);
      case "crash-after-sync" -> new Action.Crash(at, subject, Action.Strike.AFTER_SYNC);
      case "restart" -> new Action.Restart(at, subject);
      case "cut" -> new Action.Cut(at, group(form));
      case "mend" -> new Action.Mend(at);
      case "ask" -> new Action.Ask(at, node(form), what(form));
      default -> throw unknown(form);
    };
  }

  private static List<Integer> group(MultiValueMap<String, String> form) {
    List<String> nodes = form.getOrDefault("group", List.of());
    if (nodes.stream().anyMatch(node -> !node.matches("\\d{1,2}"))) {
      throw unknown(form);
    }
    return nodes.stream().map(Integer::valueOf).distinct().sorted().toList();
  }

  private static int node(MultiValueMap<String, String> form) {
    String node = first(form, "node");
    if (!node.matches("\\d{1,2}")) {
      throw unknown(form);
    }
    return Integer.parseInt(node);
  }

  private static String what(MultiValueMap<String, String> form) {
    String what = first(form, "what");
    if (what.length() > MAX_WISH) {
      throw unknown(form);
    }
    return what;
  }

  private static Refusal unknown(MultiValueMap<String, String> form) {
    String act = first(form, "act");
    return Refusal.field("act", "panel-act", act.substring(0, Math.min(act.length(), MAX_WISH)));
  }

  private static String first(MultiValueMap<String, String> form, String name) {
    String value = form.getFirst(name);
    return value == null ? "" : value;
  }
}
