package dev.faultline.tidy;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Something that may not stand in a file.
///
/// @param name what is banned, for people
/// @param where the files that it is banned in
/// @param reads whether comments and literals are read too
/// @param pattern what is not wanted
/// @param instead what to write in its place
/// @param bad a file that must be caught
/// @param good a file, much like it, that must not be
record Ban(
    String name,
    Predicate<Source> where,
    Reads reads,
    Pattern pattern,
    String instead,
    Source bad,
    Source good) {

  /// How much of a file a ban reads.
  enum Reads {
    ALL,
    CODE
  }

  /// One message, with file and line, for each place where `source` breaks this ban.
  List<String> complaints(Source source) {
    if (!where.test(source)) {
      return List.of();
    }
    String text =
        switch (reads) {
          case ALL -> source.text();
          case CODE -> source.code();
        };
    return pattern
        .matcher(text)
        .results()
        .map(match ->
            "%s:%d: %s ('%s'): %s"
                .formatted(
                    source.path(),
                    source.lineOf(match.start()),
                    name,
                    match.group().strip(),
                    instead))
        .toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
