package dev.faultline.submission;

import dev.faultline.grader.SourceFile;
import dev.faultline.grader.Submission;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of the table of submissions.
///
/// @param exercise id of the exercise
/// @param supersededBy the newer one that took its place while it waited
record StoredSubmission(
    UUID id,
    UUID visitor,
    String exercise,
    Submission.Mode mode,
    List<SourceFile> files,
    Instant createdAt,
    @Nullable UUID supersededBy) {

  StoredSubmission {
    files = List.copyOf(files);
  }

  FairQueue.Waiting waiting() {
    return new FairQueue.Waiting(id, visitor, exercise);
  }
}
