package dev.faultline.content;

import dev.faultline.grader.ExerciseSpec;
import dev.faultline.grader.SourceFile;
import dev.faultline.grader.Submission;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// A strategy that an author wrote for readers to play with, or to see at work. Like any other it
/// is compiled, verified, metered, and run in a process of its own.
///
/// @param spec without families: what it implements, and how many steps a run may take
public record AuthorStrategy(ExerciseSpec spec, SourceFile source) {

  private static final int PRINT_BYTES = 4;

  /// Such as `paxos/short-memory`.
  public String id() {
    return spec.id();
  }

  /// What opens it to be played with.
  public Submission submission() {
    return new Submission(spec, List.of(source), Submission.Mode.RUN);
  }

  /// The first 4 bytes of the SHA-256 of its source, in lower-case hexadecimal.
  public String print() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(source.text().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, PRINT_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
