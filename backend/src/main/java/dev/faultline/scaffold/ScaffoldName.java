package dev.faultline.scaffold;

import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/// Names that a scaffold may be given. They become folders, classes and lines of YAML, so nothing
/// but a few letters is let through.
final class ScaffoldName {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern ENGINE = Pattern.compile("[a-z]+");
  private static final int LONGEST_ID = 40;
  private static final int LONGEST_ENGINE = 16;
  private static final int LONGEST_TITLE = 120;

  /// Folders of a lesson that hold no exercise, and what would be one with headings of a page.
  private static final List<String> NO_EXERCISE = List.of("figures", "main", "runs", "sources");

  private ScaffoldName() {}

  /// `id` of a lesson, a part or an exercise; `what` says which.
  static String id(String what, String id) throws ScaffoldException {
    if (!ID.matcher(id).matches() || id.length() > LONGEST_ID) {
      throw new ScaffoldException(
          "the %s '%s' is no id: use small letters and digits, with single '-' between them, such as week-one, at most %d characters"
              .formatted(what, shown(id), LONGEST_ID));
    }
    return id;
  }

  static String exercise(String id) throws ScaffoldException {
    if (NO_EXERCISE.contains(id)) {
      throw new ScaffoldException(
          "an exercise can not be called '" + id + "': a lesson needs that name itself");
    }
    return id("exercise", id);
  }

  static String engine(String name) throws ScaffoldException {
    if (!ENGINE.matcher(name).matches() || name.length() > LONGEST_ENGINE) {
      throw new ScaffoldException(
          "the engine '%s' is no name: use small letters alone, such as lantern, at most %d"
              .formatted(shown(name), LONGEST_ENGINE));
    }
    if (SourceVersion.isKeyword(name)) {
      throw new ScaffoldException(
          "an engine can not be called '" + name + "': Java has that word for itself");
    }
    return name;
  }

  /// A title, on one line.
  static String title(String title) throws ScaffoldException {
    if (title.isBlank()
        || title.length() > LONGEST_TITLE
        || title.codePoints().anyMatch(ScaffoldName::isNoText)) {
      throw new ScaffoldException(
          "the title '%s' is none: write one line of text, at most %d characters"
              .formatted(shown(title), LONGEST_TITLE));
    }
    return title.strip();
  }

  /// `week-one` as `Week one`.
  static String inWords(String id) {
    String words = id.replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /// `text` as it may be said on a terminal.
  private static String shown(String text) {
    String plain = text.codePoints().anyMatch(ScaffoldName::isNoText) ? clean(text) : text;
    return plain.length() <= LONGEST_TITLE ? plain : plain.substring(0, LONGEST_TITLE) + "…";
  }

  private static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints().forEach(c -> clean.appendCodePoint(isNoText(c) ? '?' : c));
    return clean.toString();
  }

  private static boolean isNoText(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
