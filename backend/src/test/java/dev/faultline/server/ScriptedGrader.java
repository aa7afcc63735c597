package dev.faultline.server;

import dev.faultline.content.Exercise;
import dev.faultline.grader.ExerciseSpec;
import dev.faultline.grader.FamilySpec;
import dev.faultline.grader.Judge;
import dev.faultline.grader.Progress;
import dev.faultline.grader.Submission;
import dev.faultline.grader.Verdict;
import dev.faultline.grader.Verdict.FamilyResult;
import dev.faultline.grader.process.Walls;
import dev.faultline.sim.Sentence;
import dev.faultline.submission.Judging;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/// A grader that does what a test tells it: it may hold submissions back, and it notes what it was
/// given. Every verdict is passed unless the test says otherwise.
public final class ScriptedGrader implements Judging {

  private static final Walls WHOLE = new Walls(true, List.of("rlimits", "seccomp"), List.of());

  private final Function<Submission, Verdict> verdicts;
  private final BlockingQueue<Submission> begun = new LinkedBlockingQueue<>();
  private final Semaphore permits;
  private volatile Walls walls = WHOLE;
  private volatile List<String> complaints = List.of();

  private ScriptedGrader(Function<Submission, Verdict> verdicts, int permits) {
    this.verdicts = verdicts;
    this.permits = new Semaphore(permits);
  }

  /// Judges at once.
  public static ScriptedGrader willing() {
    return willing(ScriptedGrader::passed);
  }

  /// Judges at once, with verdicts of the test's own.
  public static ScriptedGrader willing(Function<Submission, Verdict> verdicts) {
    return new ScriptedGrader(verdicts, Integer.MAX_VALUE / 2);
  }

  /// Begins with each submission, and ends none before {@link #letPass(int)}.
  public static ScriptedGrader held() {
    return new ScriptedGrader(ScriptedGrader::passed, 0);
  }

  /// Lets `count` submissions end.
  public void letPass(int count) {
    permits.release(count);
  }

  /// The next submission that it has begun with; waits for one.
  public Submission begun() throws InterruptedException {
    return begun.take();
  }

  @Override
  public Verdict judge(Submission submission, Progress progress) {
    progress.compiled();
    for (FamilySpec family : submission.exercise().families()) {
      progress.running(family.id(), 1, 2);
    }
    begun.add(submission);
    try {
      permits.acquire();
    } catch (InterruptedException e) {
      throw new IllegalStateException("stopped while judging", e);
    }
    Verdict verdict = verdicts.apply(submission);
    verdict.families().forEach(progress::family);
    return verdict;
  }

  @Override
  public Judge.Opening open(Submission submission) {
    return new Judge.Opening.Failed();
  }

  /// Lets the gate complain of every exercise from now on; of none when there are no words.
  public void complain(String... words) {
    complaints = List.of(words);
  }

  @Override
  public List<String> complaints(Exercise exercise) {
    return complaints;
  }

  @Override
  public Walls walls(Duration patience) {
    return walls;
  }

  /// Lets all walls stand from now on, as they do in the beginning.
  public void lackNothing() {
    walls = WHOLE;
  }

  /// Lets a wall be missing from now on.
  public void lack(String wall) {
    walls = new Walls(true, List.of("rlimits"), List.of(wall));
  }

  /// All held.
  public static Verdict passed(Submission submission) {
    ExerciseSpec exercise = submission.exercise();
    return new Verdict(
        exercise.id(),
        exercise.version(),
        1,
        1,
        "25",
        "c0de",
        "fingerprint",
        Verdict.Kind.PASSED,
        Verdict.Reason.NONE,
        100,
        List.of(),
        exercise.families().stream().map(ScriptedGrader::passed).toList(),
        null,
        Sentence.of("passed"),
        new Verdict.Steps(17, exercise.stepBudget(), 100),
        "d19e57",
        new Verdict.Millis(0, 1, 2));
  }

  private static FamilyResult passed(FamilySpec family) {
    return new FamilyResult(family.id(), false, true, family.points(), null, null, null, 1, 1);
  }
}
