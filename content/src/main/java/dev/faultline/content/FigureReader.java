package dev.faultline.content;

import dev.faultline.content.figure.BadFigureException;
import dev.faultline.content.figure.InlineSvg;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the figures of one lesson for one language.
final class FigureReader {

  static final String FOLDER = "figures";

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*\\.svg");

  private final Path root;
  private final String folder;
  private final Language language;

  /// @param root the content folder
  /// @param lessonFolder the lesson's, below `root`
  FigureReader(Path root, String lessonFolder, Language language) {
    this.root = root;
    this.folder = lessonFolder + "/" + FOLDER + "/";
    this.language = language;
  }

  /// The id in the page of the figure `name`, such as `figure-ladder` for `ladder.svg`.
  static String idOf(String name) {
    return "figure-" + stem(name);
  }

  /// The file of `name` in `language`, such as `ladder.zh.svg` for `ladder.svg`.
  static String inLanguage(String name, Language language) {
    return stem(name) + "." + language.code() + ".svg";
  }

  /// The harmless `svg` element of the figure `name`, such as `ladder.svg`.
  ///
  /// @param line where it is asked for in the file of `asking`
  Optional<String> read(String name, int line, FileProblems asking) {
    if (!NAME.matcher(name).matches()) {
      asking.at(
          line,
          "the figure's name '" + name + "' is not allowed",
          "write it as [a-z][a-z0-9-]*.svg");
      return Optional.empty();
    }
    String own = inLanguage(name, language);
    boolean inLanguages =
        java.util.Arrays.stream(Language.values())
            .anyMatch(any -> Files.exists(root.resolve(folder + inLanguage(name, any))));
    String file = folder + (inLanguages ? own : name);
    if (!Files.isRegularFile(root.resolve(file))) {
      asking.at(
          line,
          "the figure '" + name + "' is missing: there is no " + file,
          "draw it, or take the line away");
      return Optional.empty();
    }
    FileProblems problems = asking.in(file);
    return SourceText.read(root.resolve(file), problems)
        .flatMap(source -> inline(source, idOf(name), problems));
  }

  private static Optional<String> inline(SourceText source, String id, FileProblems problems) {
    try {
      return Optional.of(InlineSvg.of(source.text(), id));
    } catch (BadFigureException e) {
      e.problems().forEach(problem -> problems.at(problem.line(), problem.what(), problem.fix()));
      return Optional.empty();
    }
  }

  private static String stem(String name) {
    return name.endsWith(".svg") ? name.substring(0, name.length() - 4) : name;
  }
}
