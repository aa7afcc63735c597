package dev.faultline.content.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Surroundings that let every address through and note what is wrong as `line: what`.
final class Notes implements Surroundings {

  final List<String> problems = new ArrayList<>();
  private final boolean whole;

  Notes(boolean whole) {
    this.whole = whole;
  }

  @Override
  public void problem(int line, String what, String fix) {
    problems.add(line + ": " + what);
  }

  @Override
  public Target target(String link, int line) {
    return switch (link) {
      case "lesson:planned" -> new Target.Planned();
      case "lesson:none" -> {
        problem(line, "no lesson 'none'", "");
        yield new Target.Broken();
      }
      default -> new Target.Address(link);
    };
  }

  @Override
  public boolean isWhole() {
    return whole;
  }

  /// The HTML of `markdown`, which must be without a problem, with directives as `[name
  /// arguments]`.
  static String html(String markdown) {
    Notes notes = new Notes(true);
    String html = html(markdown, notes);
    if (!notes.problems.isEmpty()) {
      throw new AssertionError(notes.problems);
    }
    return html;
  }

  static String html(String markdown, Notes notes) {
    return Markdown.read(markdown, 1, notes).pieces().stream()
        .map(piece ->
            switch (piece) {
              case Piece.Html html -> html.html();
              case Piece.Directive line -> "[" + line.name() + " " + line.arguments() + "]\n";
              case Piece.Script script ->
                  "["
                      + script.name()
                      + " "
                      + script.arguments()
                      + " "
                      + script.lines().stream()
                          .map(line -> line.number() + "|" + line.text())
                          .toList()
                      + "]\n";
            })
        .collect(Collectors.joining());
  }

  static List<String> problems(String markdown) {
    Notes notes = new Notes(true);
    html(markdown, notes);
    return notes.problems;
  }
}
