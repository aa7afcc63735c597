package dev.faultline.content;

import dev.faultline.content.markdown.Markdown;
import dev.faultline.content.markdown.Piece;
import dev.faultline.content.markdown.Surroundings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The folder of one exercise, of whatever kind.
///
/// @param site what its texts may link to
/// @param lesson in whose folder it lies
/// @param name of the folder
/// @param findings what is found while it is read
record ExerciseFolder(Site site, Site.LessonFolder lesson, String name, Findings findings) {

  static final String FILE = "exercise.yaml";

  /// The exercise's id, such as `paxos/acceptor`.
  String id() {
    return lesson.id() + "/" + name;
  }

  /// The content folder.
  Path root() {
    return lesson.root();
  }

  /// Where it lies, below {@link #root}.
  String path() {
    return lesson.path() + "/" + name;
  }

  /// Takes what is wrong in its `exercise.yaml`.
  FileProblems problems() {
    return new FileProblems(path() + "/" + FILE, findings.problems());
  }

  /// Its `exercise.yaml`; empty, with problems, where it can not be read.
  Optional<YamlObject> yaml() {
    FileProblems problems = problems();
    return SourceText.read(root().resolve(problems.file()), problems)
        .flatMap(source -> YamlFile.read(source.text(), 1, problems));
  }

  /// Its Java files.
  StrategyReader strategies() {
    return new StrategyReader(root(), path(), findings);
  }

  /// The hints of `file`, if it has any.
  List<Text> hints(YamlObject file) {
    if (!file.has("hints")) {
      return List.of();
    }
    List<Text> hints = new ArrayList<>();
    for (YamlObject hint : file.objects("hints")) {
      BothLanguages.of(hint).map(this::html).ifPresent(hints::add);
    }
    return hints;
  }

  /// Sanitised HTML of a text that is Markdown.
  Text html(BothLanguages both) {
    return new Text(html(both.zh(), Language.ZH), html(both.en(), Language.EN));
  }

  private String html(YamlText text, Language language) {
    StringBuilder html = new StringBuilder();
    for (Piece piece : Markdown.read(text.value(), text.line(), surroundings(language)).pieces()) {
      switch (piece) {
        case Piece.Html prose -> html.append(prose.html());
        case Piece.Directive directive -> misplaced(directive.name(), directive.line());
        case Piece.Script script -> misplaced(script.name(), script.line());
      }
    }
    return html.toString();
  }

  private void misplaced(String directive, int line) {
    problems()
        .at(
            line,
            "':::" + directive + "' can not stand in an exercise's text",
            "place it in the lesson");
  }

  private Surroundings surroundings(Language language) {
    return new LinkResolver(site, lesson, language, problems(), false, findings.anchors());
  }
}
