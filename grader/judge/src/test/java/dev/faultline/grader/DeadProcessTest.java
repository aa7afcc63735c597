package dev.faultline.grader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.sim.Sentence;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What happens to processes is never the learner's fault.
class DeadProcessTest {

  private static final String RUNNER = "RunnerMain";
  private static final String COMPILER = "CompilerMain";

  /// The second family goes on for long after the first one's end was told.
  private static final List<FamilySpec> LONG =
      List.of(new FamilySpec("calm", 0, 5, 1), new FamilySpec("crash", 0, 20_000, 1));

  @Test
  void runnerThatIsKilledOnceIsReplaced() {
    try (Judge judge = Judge.start(JudgeOptions.defaults())) {
      Verdict undisturbed = judge.judge(submission(), Acceptors.SECRET, Progress.NONE);
      Killer killer = new Killer(1);

      Verdict verdict = judge.judge(submission(), Acceptors.SECRET, killer);

      assertThat(killer.kills).isEqualTo(1);
      assertThat(killer.told).as("told once").isEqualTo(2);
      assertThat(verdict.verdict()).isEqualTo(Verdict.Kind.PASSED);
      assertThat(verdict.digest()).isEqualTo(undisturbed.digest());
    }
  }

  @Test
  void runnerThatIsKilledTwiceIsOurFault() {
    try (Judge judge = Judge.start(JudgeOptions.defaults())) {
      Verdict verdict =
          judge.judge(
              submission(),
              Acceptors.SECRET,
              new Progress() {
                @Override
                public void running(String family, int done, int total) {
                  kill(RUNNER);
                }
              });

      assertThat(verdict.verdict()).isEqualTo(Verdict.Kind.INCONCLUSIVE);
      assertThat(verdict.reason()).isEqualTo(Verdict.Reason.OURS);
      assertThat(verdict.score()).isZero();
      assertThat(judge.judge(submission(), Acceptors.SECRET, Progress.NONE).verdict())
          .isEqualTo(Verdict.Kind.PASSED);
    }
  }

  @Test
  void runThatTakesTooLongIsOurFault() {
    JudgeOptions hasty = JudgeOptions.defaults().withRunLimit(Duration.ofMillis(50));
    try (Judge judge = Judge.start(hasty)) {
      Verdict verdict = judge.judge(submission(), Acceptors.SECRET, Progress.NONE);

      assertThat(verdict.verdict()).isEqualTo(Verdict.Kind.INCONCLUSIVE);
      assertThat(verdict.says()).isEqualTo(Sentence.of("grader.ours.clock", 0));
    }
  }

  @Test
  void processesThatDieWhileTheyWaitAreReplaced() {
    try (Judge judge = Judge.start(JudgeOptions.defaults())) {
      judge.judge(submission(), Acceptors.SECRET, Progress.NONE);

      kill(COMPILER);
      kill(RUNNER);

      assertThat(judge.judge(submission(), Acceptors.SECRET, Progress.NONE).verdict())
          .isEqualTo(Verdict.Kind.PASSED);
    }
  }

  private static Submission submission() {
    ExerciseSpec spec = Acceptors.exercise(ExerciseSpec.Reveal.TRACE);
    return Acceptors.submission(Acceptors.with(spec, LONG, spec.stepBudget()), Acceptors.RIGHT);
  }

  private static int kill(String mainClass) {
    List<ProcessHandle> killed =
        ProcessHandle.current()
            .children()
            .filter(child -> child.info().commandLine().orElse("").contains(mainClass))
            .filter(ProcessHandle::destroyForcibly)
            .toList();
    killed.forEach(child -> child.onExit().join());
    return killed.size();
  }

  /// Kills the runners when the first family has ended, so many times.
  private static final class Killer implements Progress {

    private final int most;
    private int kills;
    private int told;

    Killer(int most) {
      this.most = most;
    }

    @Override
    public void family(Verdict.FamilyResult result) {
      told++;
      if (kills < most && kill(RUNNER) > 0) {
        kills++;
      }
    }
  }
}
