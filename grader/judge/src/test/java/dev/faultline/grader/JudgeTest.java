package dev.faultline.grader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Whole submissions, through real processes.
class JudgeTest {

  private static final Secret SECRET = Secret.ofHex("00112233445566778899aabbccddeeff");

  private static Judge judge;

  @BeforeAll
  static void start() {
    judge = Judge.start(JudgeOptions.defaults());
  }

  @AfterAll
  static void stop() {
    judge.close();
  }

  @Test
  void rightStrategyPasses() {
    Verdict verdict = submit(Acceptors.RIGHT);

    assertThat(verdict.verdict()).isEqualTo(Verdict.Kind.PASSED);
    assertThat(verdict.score()).isEqualTo(100);
    System.out.println(verdict);
  }

  private static Verdict submit(String source) {
    return judge.judge(Acceptors.submission(source, Submission.Mode.SUBMIT), SECRET, Progress.NONE);
  }
}
