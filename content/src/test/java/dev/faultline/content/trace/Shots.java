package dev.faultline.content.trace;

import dev.faultline.content.markdown.Markdown;
import dev.faultline.content.markdown.Piece;
import dev.faultline.content.markdown.Surroundings;
import dev.faultline.content.markdown.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads figures from Markdown, and takes down what is wrong with them as `line: what`.
final class Shots implements Surroundings {

  final List<String> problems = new ArrayList<>();

  @Override
  public void problem(int line, String what, String fix) {
    if (fix.isBlank()) {
      throw new AssertionError("no remedy for: " + what);
    }
    problems.add(line + ": " + what);
  }

  @Override
  public Target target(String link, int line) {
    return new Target.Address(link);
  }

  @Override
  public boolean isWhole() {
    return true;
  }

  /// The figure of the first directive in `markdown`; lessons have the strategy `Forgetful`.
  Optional<TraceFigure> read(String markdown) {
    for (Piece piece : Markdown.read(markdown, 1, this).pieces()) {
      if (piece instanceof Piece.Script script) {
        return TraceScript.read(script, Set.of("Forgetful"), this);
      }
    }
    return Optional.empty();
  }

  /// The figure of these lines, which are sound.
  static TraceFigure figure(String... lines) {
    Shots shots = new Shots();
    TraceFigure figure = shots.read(markdown(lines)).orElse(null);
    if (figure == null || !shots.problems.isEmpty()) {
      throw new AssertionError(shots.problems);
    }
    return figure;
  }

  /// The only run of the figure of these lines.
  static Shot shot(String... lines) {
    return figure(lines).shots().getFirst();
  }

  /// What is wrong with these lines, the first of which is the second of the text.
  static List<String> problems(String... lines) {
    Shots shots = new Shots();
    shots.read(markdown(lines));
    return shots.problems;
  }

  /// What the run of these lines complains of, as `line: what`.
  static List<String> complaints(String... lines) {
    Shot shot = shot(lines);
    return ShotCheck.of(shot, shot.making().playPlain()).stream()
        .map(wrong -> wrong.line() + ": " + wrong.what())
        .toList();
  }

  private static String markdown(String... lines) {
    return ":::trace story \"A caption.\"\n" + String.join("\n", lines) + "\n:::\n";
  }
}
