package dev.faultline.content.trace;

import dev.faultline.content.markdown.Markdown;
import dev.faultline.content.markdown.Surroundings;
import dev.faultline.sim.Action;
import dev.faultline.sim.LinkToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Gathers the lines of one run.
final class ShotLines {

  private static final Pattern RUN =
      Pattern.compile("engine=(\\S+) preset=(\\S+)(?: strategy=(\\S+))?(?: \"(.+)\")?");
  private static final Pattern EVENT = Pattern.compile("\\d{1,6}");

  private final int line;
  private final String alike;
  private final String labelHtml;
  private final @Nullable World world;
  private final Optional<String> strategy;
  private final @Nullable BadLine bad;

  private final List<Action> actions = new ArrayList<>();
  private final List<Integer> actionLines = new ArrayList<>();
  private final List<Shot.Expected> expected = new ArrayList<>();
  private int from = -1;
  private int until = -1;

  /// Takes down a problem.
  interface Problems {
    void at(int line, String what, String fix);
  }

  private ShotLines(int line, String alike, String labelHtml, Begun begun) {
    this.line = line;
    this.alike = alike;
    this.labelHtml = labelHtml;
    this.world = begun.world;
    this.strategy = begun.strategy;
    this.bad = begun.bad;
  }

  /// What a run begins with, or why it can not.
  private record Begun(@Nullable World world, Optional<String> strategy, @Nullable BadLine bad) {}

  /// Begins with the line `run: value`.
  static ShotLines begin(
      int line, String value, Set<String> strategies, Surroundings surroundings) {
    Matcher matcher = RUN.matcher(value);
    if (!matcher.matches()) {
      BadLine bad =
          new BadLine(
              "'run: " + value + "' can not be read",
              "write 'run: engine=NAME preset=NAME', then strategy=NAME if it is not the engine's, "
                  + "then a \"label\" where a figure shows several");
      return new ShotLines(line, value, "", new Begun(null, Optional.empty(), bad));
    }
    String label = matcher.group(4);
    String alike = label == null ? value : value.substring(0, matcher.start(4) - 2);
    String html = label == null ? "" : Markdown.inline(label, line, surroundings);
    return new ShotLines(line, alike, html, begun(matcher, strategies));
  }

  private static Begun begun(Matcher matcher, Set<String> strategies) {
    Optional<String> strategy = Optional.ofNullable(matcher.group(3));
    try {
      if (strategy.isPresent() && !strategies.contains(strategy.get())) {
        throw new BadLine(
            "there is no strategy '" + strategy.get() + "' beside the lesson",
            "write runs/" + strategy.get() + ".java, or leave strategy= out");
      }
      return new Begun(World.of(matcher.group(1), matcher.group(2)), strategy, null);
    } catch (BadLine e) {
      return new Begun(null, strategy, e);
    }
  }

  int line() {
    return line;
  }

  boolean isLabelled() {
    return !labelHtml.isEmpty();
  }

  /// The line without its label.
  String alike() {
    return alike;
  }

  /// Takes the line `key: value`; one of a run that could not begin is passed over.
  void add(String key, String value, int at) throws BadLine {
    World here = world;
    if (here == null) {
      return;
    }
    switch (key) {
      case "do" -> act(HandLine.read(value, here), at);
      case "from" -> from = event(key, value, from);
      case "until" -> until = event(key, value, until);
      default -> expected.add(new Shot.Expected(at, value, FactLine.read(value, here)));
    }
  }

  /// The run, once all lines are there.
  Optional<Shot> shot(Problems problems) {
    BadLine why = bad;
    World here = world;
    if (why != null) {
      problems.at(line, why.what(), why.fix());
    }
    if (here == null) {
      return Optional.empty();
    }
    if (expected.isEmpty()) {
      problems.at(
          line,
          "nothing is expected of the run, so the text could drift from it unseen",
          "write 'expects:' and a fact that the text relies on");
    }
    if (until >= 0 && from > until) {
      problems.at(
          line, "it is drawn from event " + from + " until " + until, "end after the beginning");
    }
    return Optional.of(
        new Shot(
            line,
            labelHtml,
            new Making(here.engine().name(), here.preset().name(), strategy, actions),
            actionLines,
            Math.max(0, from),
            until < 0 ? Shot.END : until,
            expected));
  }

  private void act(Action action, int at) throws BadLine {
    if (actions.size() == LinkToken.MAX_ACTIONS) {
      throw new BadLine(
          "this is action " + (actions.size() + 1),
          "do at most " + LinkToken.MAX_ACTIONS + " things by hand: a panel follows no more");
    }
    if (!actions.isEmpty() && action.atEvent() <= actions.getLast().atEvent()) {
      throw new BadLine(
          "after event " + actions.getLast().atEvent() + " comes event " + action.atEvent(),
          "write what is done in its order; each takes down an event of its own, so the next comes"
              + " after a later one");
    }
    actions.add(action);
    actionLines.add(at);
  }

  private static int event(String key, String value, int before) throws BadLine {
    if (before >= 0 || !EVENT.matcher(value).matches()) {
      throw new BadLine(
          "'" + key + ": " + value + "' can not be read",
          "write the number of an event, as in a panel's address behind at=, once in a run");
    }
    return Integer.parseInt(value);
  }
}
