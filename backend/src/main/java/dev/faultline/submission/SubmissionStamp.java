package dev.faultline.submission;

import dev.faultline.grader.SourceFile;
import dev.faultline.grader.Submission;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Gives what is handed in its time and its id. Ids sort by time: UUID version 7 (RFC 9562, section
/// 5.7), 48 bits of milliseconds and 74 random bits.
@Component
final class SubmissionStamp {

  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  SubmissionStamp(Clock clock) {
    this.clock = clock;
  }

  /// A submission that arrives now.
  StoredSubmission stamped(
      UUID visitor, String exercise, List<SourceFile> files, Submission.Mode mode) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new StoredSubmission(idAt(now), visitor, exercise, mode, files, now, null);
  }

  UUID idAt(Instant time) {
    long high = time.toEpochMilli() << 16 | VERSION_7 | random.nextLong() >>> 52;
    long low = VARIANT | random.nextLong() >>> 2;
    return new UUID(high, low);
  }
}
