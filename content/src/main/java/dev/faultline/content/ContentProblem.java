package dev.faultline.content;

import java.nio.file.Path;
import java.util.Comparator;

/// A mistake of an author.
///
/// @param folder the content folder that it is in
/// @param file path below `folder`, with `/`
/// @param line from 1; 1 also where the file as a whole is meant
/// @param what what is wrong, naming the thing and the value
/// @param fix what to do about it
public record ContentProblem(Path folder, String file, int line, String what, String fix)
    implements Comparable<ContentProblem> {

  private static final Comparator<ContentProblem> ORDER =
      Comparator.comparing(ContentProblem::folder)
          .thenComparing(ContentProblem::file)
          .thenComparingInt(ContentProblem::line);

  /// Names of files are what somebody chose, and may hold what would steer a terminal or turn the
  /// line around; in a problem they do not.
  public ContentProblem {
    file = harmless(file);
    what = harmless(what);
    fix = harmless(fix);
  }

  /// In a folder that is yet to be named: readers see one folder at a time.
  ContentProblem(String file, int line, String what, String fix) {
    this(Path.of(""), file, line, what, fix);
  }

  /// The same, of `named`.
  ContentProblem in(Path named) {
    return new ContentProblem(named, file, line, what, fix);
  }

  /// Where it is: `folder/file:line`.
  public String place() {
    return harmless(folder + "/") + file + ":" + line;
  }

  @Override
  public int compareTo(ContentProblem other) {
    return ORDER.compare(this, other);
  }

  /// `folder/file:line: what — fix`, much as compilers say it.
  @Override
  public String toString() {
    return place() + ": " + what + " — " + fix;
  }

  private static String harmless(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}|\\p{Cf}", "?");
  }
}
