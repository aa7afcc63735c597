package dev.faultline.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.grader.Judge;
import dev.faultline.grader.JudgeOptions;
import dev.faultline.grader.Secret;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The gate over every shipped exercise, through the very pipeline that learners meet.
class GateTest {

  private static final int SECRETS = 3;

  @Test
  void everyShippedExercisePassesTheGate() throws Exception {
    List<Exercise> exercises = Catalogue.load(ShippedContentTest.CONTENT).exercises();

    try (Judge judge = Judge.start(JudgeOptions.defaults())) {
      for (Exercise exercise : exercises) {
        Report report = new Gate().check(exercise, judge, Gate.fixedSecrets(SECRETS));

        int strategies = 2 + exercise.wrong().size() + exercise.right().size();
        assertThat(report.rows()).hasSize(SECRETS * strategies);
        assertThat(report.rows()).filteredOn(row -> !row.ok()).as(exercise.id()).isEmpty();
        assertThat(report.falsePasses().errors()).isZero();
        assertThat(report.falseFails().errors()).isZero();
      }
    }
  }

  @Test
  void fixedSecretsAreTheSameOnEveryMachine() {
    assertThat(Gate.fixedSecrets(3))
        .extracting(Secret::fingerprint)
        .containsExactly("6ba34e7952f8f04e", "49fc09ce238351c2", "6f6ad0b1a15bf008");
  }
}
