package dev.faultline.content.trace;

import dev.faultline.content.markdown.Markdown;
import dev.faultline.content.markdown.Piece;
import dev.faultline.content.markdown.Surroundings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a `:::trace`: its name and caption, and then the lines of each of its runs.
public final class TraceScript {

  private static final Pattern HEAD = Pattern.compile("([a-z][a-z0-9-]*)\\s+\"(.+)\"");
  private static final Pattern LINE = Pattern.compile("([a-z]+):\\s*(.*)");

  private final Piece.Script script;
  private final Set<String> strategies;
  private final Surroundings surroundings;
  private final List<String> alike = new ArrayList<>();
  private final List<ShotLines> runs = new ArrayList<>();
  private boolean isSound = true;

  private TraceScript(Piece.Script script, Set<String> strategies, Surroundings surroundings) {
    this.script = script;
    this.strategies = strategies;
    this.surroundings = surroundings;
  }

  /// The name that stands first in the line of `script`; empty where there is none.
  public static Optional<String> nameOf(Piece.Script script) {
    Matcher head = HEAD.matcher(script.arguments());
    return head.matches() ? Optional.of(head.group(1)) : Optional.empty();
  }

  /// Reads `script`; empty, with problems in `surroundings`, where it can not be read.
  ///
  /// @param strategies names of the strategies that stand beside the lesson
  public static Optional<TraceFigure> read(
      Piece.Script script, Set<String> strategies, Surroundings surroundings) {
    return new TraceScript(script, strategies, surroundings).read();
  }

  private Optional<TraceFigure> read() {
    Matcher head = HEAD.matcher(script.arguments());
    if (!head.matches()) {
      problem(
          script.line(),
          "':::trace " + script.arguments() + "' can not be read",
          "write ':::trace NAME \"caption\"', the name in small letters, digits and -");
      return Optional.empty();
    }
    String caption = Markdown.inline(head.group(2), script.line(), surroundings);
    script.lines().forEach(this::line);
    List<Shot> shots = new ArrayList<>();
    for (ShotLines run : runs) {
      run.shot(this::problem).ifPresent(shots::add);
    }
    if (runs.isEmpty()) {
      problem(
          script.line(),
          "the figure '" + head.group(1) + "' shows no run",
          "write a line 'run: engine=NAME preset=NAME', and what it expects");
    }
    if (runs.size() > TraceFigure.MAX_SHOTS) {
      problem(
          runs.get(TraceFigure.MAX_SHOTS).line(),
          "the figure shows " + runs.size() + " runs",
          "show at most " + TraceFigure.MAX_SHOTS + " in one figure");
    }
    checkLabels();
    return isSound
        ? Optional.of(new TraceFigure("figure-" + head.group(1), caption, shots, alike))
        : Optional.empty();
  }

  private void line(Piece.Line line) {
    Matcher matcher = LINE.matcher(line.text());
    String key = matcher.matches() ? matcher.group(1) : "";
    String value = matcher.matches() ? matcher.group(2).replaceAll("\\s+", " ") : "";
    if (!Set.of("run", "do", "from", "until", "expects").contains(key)) {
      problem(
          line.number(),
          "'" + line.text() + "' is no line of a trace",
          "begin it with run:, do:, from:, until: or expects:");
      return;
    }
    if (key.equals("run")) {
      ShotLines run = ShotLines.begin(line.number(), value, strategies, surroundings);
      runs.add(run);
      alike.add("run: " + run.alike());
      return;
    }
    alike.add(key + ": " + value);
    if (runs.isEmpty()) {
      problem(
          line.number(),
          "'" + line.text() + "' comes before any run",
          "write 'run: engine=NAME preset=NAME' first");
      return;
    }
    try {
      runs.getLast().add(key, value, line.number());
    } catch (BadLine e) {
      problem(line.number(), e.what(), e.fix());
    }
  }

  /// Several runs are told apart by labels, which a single one needs not.
  private void checkLabels() {
    for (ShotLines run : runs) {
      if (run.isLabelled() != (runs.size() > 1)) {
        problem(
            run.line(),
            runs.size() > 1
                ? "the run has no label, and the figure shows several"
                : "the run has a label, and is the only one of its figure",
            runs.size() > 1
                ? "end the line with what tells it apart, in quotation marks"
                : "say it in the caption");
      }
    }
  }

  private void problem(int line, String what, String fix) {
    isSound = false;
    surroundings.problem(line, what, fix);
  }
}
