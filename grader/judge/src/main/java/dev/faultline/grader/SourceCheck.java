package dev.faultline.grader;

import dev.faultline.grader.compile.CompileRequest;
import dev.faultline.grader.compile.Remark;
import dev.faultline.sim.Sentence;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// What is refused before a compiler is asked: no source, or too much of it.
final class SourceCheck {

  /// All files of a submission together, in UTF-8.
  static final int MAX_BYTES = 64 << 10;

  private SourceCheck() {}

  /// What is wrong with the files, if anything.
  static Optional<Remark> check(Submission submission) {
    List<SourceFile> files = submission.files();
    long bytes = 0;
    for (SourceFile file : files) {
      bytes += file.text().getBytes(StandardCharsets.UTF_8).length;
    }
    if (files.size() > CompileRequest.MAX_FILES) {
      return refused(
          submission, "grader.source.too-many-files", files.size(), CompileRequest.MAX_FILES);
    }
    if (bytes > MAX_BYTES) {
      return refused(submission, "grader.source.too-large", bytes, MAX_BYTES);
    }
    return files.stream().allMatch(file -> file.text().isBlank())
        ? refused(submission, "grader.source.empty", submission.exercise().className())
        : Optional.empty();
  }

  private static Optional<Remark> refused(Submission submission, String key, Object... arguments) {
    String file = submission.files().isEmpty() ? "" : submission.files().getFirst().name();
    return Optional.of(Remark.error(file, 0, Sentence.of(key, arguments)));
  }
}
