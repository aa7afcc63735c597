package dev.faultline.content;

/// A mistake of an author.
///
/// @param file path below the content folder, with `/`
/// @param line from 1; 1 also where the file as a whole is meant
/// @param what what is wrong, naming the thing and the value
/// @param fix what to do about it
public record ContentProblem(String file, int line, String what, String fix)
    implements Comparable<ContentProblem> {

  @Override
  public int compareTo(ContentProblem other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : Integer.compare(line, other.line);
  }

  /// `file:line: what; fix`, as compilers say it.
  @Override
  public String toString() {
    return file + ":" + line + ": " + what + "; " + fix;
  }
}
