package dev.faultline.grader;

import dev.faultline.grader.compile.Remark;
import dev.faultline.runner.Report;
import dev.faultline.sim.Outcome;
import dev.faultline.sim.Property;
import dev.faultline.sim.Sentence;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Everything about a verdict that does not depend on how it ends; ends become verdicts here.
final class VerdictDraft {

  private final Submission submission;
  private final ExerciseSpec exercise;
  private final String secret;
  private final int engineVersion;
  private final Stopwatch stopwatch;
  private List<Verdict.CompileMessage> compile = List.of();

  VerdictDraft(Submission submission, Secret secret, int engineVersion, Stopwatch stopwatch) {
    this.submission = submission;
    this.exercise = submission.exercise();
    this.secret = secret.fingerprint();
    this.engineVersion = engineVersion;
    this.stopwatch = stopwatch;
  }

  /// Messages of the compiler or the verifier, whatever comes of it.
  void remarks(List<Remark> remarks) {
    compile =
        remarks.stream()
            .map(remark ->
                new Verdict.CompileMessage(
                    remark.file(),
                    remark.line(),
                    remark.column(),
                    remark.severity(),
                    remark.code(),
                    remark.zh(),
                    remark.en()))
            .toList();
  }

  /// The compiler's stage is over.
  void compiled() {
    stopwatch.compiled();
  }

  /// The runner's stage is over.
  void ran() {
    stopwatch.ran();
  }

  Verdict rejected(Verdict.Reason reason, List<Remark> remarks) {
    remarks(remarks);
    String key =
        reason == Verdict.Reason.FORBIDDEN
            ? "grader.rejected.forbidden"
            : "grader.rejected.compile";
    return verdict(Verdict.Kind.REJECTED, reason, 0, Sentence.of(key), null);
  }

  /// Our own fault.
  Verdict inconclusive(Sentence says) {
    return verdict(Verdict.Kind.INCONCLUSIVE, Verdict.Reason.OURS, 0, says, null);
  }

  /// What a finished job comes to.
  Verdict of(JobResult ran) {
    JobResult job = ran.asShown();
    return switch (job.last()) {
      case Report.NotStarted(Outcome.Stopped why) ->
          verdict(Verdict.Kind.FAILED, reason(why), 0, why.says(), job);
      case Report.Unequal(int family, _) -> {
        Sentence says = Sentence.of("grader.nondeterministic", job.results().get(family).id());
        yield verdict(Verdict.Kind.FAILED, Verdict.Reason.NONDETERMINISTIC, 0, says, job);
      }
      case Report.Done _ -> ofFamilies(job);
      case Report.Progress _,
          Report.Searched _,
          Report.FamilyEnded _,
          Report.Recorded _,
          Report.Played _,
          Report.Found _,
          Report.Broken _ ->
          throw new IllegalStateException("the job ends with " + job.last());
    };
  }

  private Verdict ofFamilies(JobResult job) {
    Optional<Sentence> inconclusive =
        job.ended().stream()
            .map(Report.FamilyEnded::outcome)
            .filter(Outcome.Inconclusive.class::isInstance)
            .map(outcome -> ((Outcome.Inconclusive) outcome).says())
            .findFirst();
    if (inconclusive.isPresent()) {
      return verdict(Verdict.Kind.INCONCLUSIVE, Verdict.Reason.OURS, 0, inconclusive.get(), job);
    }
    for (int family = 0; family < job.results().size(); family++) {
      Sentence says = job.results().get(family).says();
      if (!job.results().get(family).passed() && says != null) {
        Verdict.Reason reason = reason(job.ended().get(family).outcome());
        return verdict(Verdict.Kind.FAILED, reason, score(job.results()), says, job);
      }
    }
    String key =
        switch (submission.mode()) {
          case RUN -> "grader.passed.run";
          case SUBMIT -> "grader.passed";
        };
    return verdict(
        Verdict.Kind.PASSED, Verdict.Reason.NONE, score(job.results()), Sentence.of(key), job);
  }

  private Verdict verdict(
      Verdict.Kind kind, Verdict.Reason reason, int score, Sentence says, @Nullable JobResult job) {
    List<Report.FamilyEnded> ended = job == null ? List.of() : job.ended();
    long used = ended.stream().mapToLong(Report.FamilyEnded::maxSteps).max().orElse(0);
    long events = ended.stream().mapToLong(Report.FamilyEnded::events).sum();
    return new Verdict(
        exercise.id(),
        exercise.version(),
        engineVersion,
        Judge.VERSION,
        String.valueOf(Runtime.version().feature()),
        codeHash(submission.files()),
        secret,
        kind,
        reason,
        score,
        compile,
        job == null ? List.of() : job.results(),
        job == null ? null : counterexample(job),
        says,
        new Verdict.Steps(used, exercise.stepBudget(), events),
        digest(ended),
        stopwatch.millis());
  }

  private static Verdict.@Nullable Counterexample counterexample(JobResult job) {
    return job.recorded()
        .map(recorded ->
            new Verdict.Counterexample(
                job.results().get(recorded.family()).id(),
                recorded.traceJson(),
                recorded.brokenAt(),
                recorded.says()))
        .orElse(null);
  }

  private static int score(List<Verdict.FamilyResult> results) {
    int all = results.stream().mapToInt(Verdict.FamilyResult::points).sum();
    int passed =
        results.stream()
            .filter(Verdict.FamilyResult::passed)
            .mapToInt(Verdict.FamilyResult::points)
            .sum();
    boolean isAll = results.stream().allMatch(Verdict.FamilyResult::passed);
    return all == 0 ? (isAll ? 100 : 0) : passed * 100 / all;
  }

  private static Verdict.Reason reason(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Broken(_, Property.Kind kind, _, _) ->
          kind == Property.Kind.QUALITY ? Verdict.Reason.QUALITY : Verdict.Reason.PROPERTY;
      case Outcome.Stopped(Outcome.Why why, _, _, _) ->
          switch (why) {
            case STEPS -> Verdict.Reason.STEPS;
            case MEMORY -> Verdict.Reason.MEMORY;
            case DEPTH -> Verdict.Reason.DEPTH;
            case THREW -> Verdict.Reason.THREW;
          };
      case Outcome.Passed _ -> Verdict.Reason.NONE;
      case Outcome.Inconclusive _ -> Verdict.Reason.OURS;
    };
  }

  /// SHA-256 over the texts, each after its length.
  private static String codeHash(List<SourceFile> files) {
    MessageDigest digest = sha256();
    for (SourceFile file : files) {
      byte[] text = file.text().getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
      digest.update(text);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String digest(List<Report.FamilyEnded> ended) {
    if (ended.isEmpty()) {
      return "";
    }
    MessageDigest digest = sha256();
    for (Report.FamilyEnded family : ended) {
      for (long run : family.digests()) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(run).array());
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
