package dev.faultline.scaffold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A file in which lines still stand as a scaffold wrote them.
///
/// @param firstLine the first of them; the file's first line is 1
/// @param lineCount how many there are
public record Unwritten(Path file, int firstLine, int lineCount) {

  /// What the templates put before everything that is the author's to write, or to replace.
  private static final Pattern MARK =
      Pattern.compile("(?i)\\bto be written:|\\(to be replaced by|待写：|（换成本课");

  private static final Pattern TEXT = Pattern.compile(".*\\.(?:md|svg|yaml)");

  /// A lesson's files lie in it, and in a folder of it.
  private static final int DEPTH = 2;

  /// Those in the folder of a lesson, in the order of their names.
  public static List<Unwritten> in(Path lesson) {
    try (Stream<Path> files = Files.walk(lesson, DEPTH)) {
      List<Unwritten> found = new ArrayList<>();
      for (Path file : files.filter(Unwritten::isText).sorted().toList()) {
        List<String> lines = Files.readAllLines(file);
        List<Integer> marked =
            IntStream.rangeClosed(1, lines.size())
                .filter(line -> MARK.matcher(lines.get(line - 1)).find())
                .boxed()
                .toList();
        if (!marked.isEmpty()) {
          found.add(new Unwritten(file, marked.getFirst(), marked.size()));
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("the lesson in " + lesson + " can not be read", e);
    }
  }

  private static boolean isText(Path file) {
    return TEXT.matcher(file.getFileName().toString()).matches() && Files.isRegularFile(file);
  }

  /// As a line for the author.
  @Override
  public String toString() {
    return "%s:%d: still to be written: %s"
        .formatted(
            file,
            firstLine,
            lineCount == 1 ? "this line" : "this and " + (lineCount - 1) + " more");
  }
}
