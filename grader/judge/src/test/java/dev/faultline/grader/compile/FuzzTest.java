package dev.faultline.grader.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Random programs of the allowed subset pass the verifier, do metered what they do as plain Java,
/// and cost the same each time, in this process and in another.
///
/// `-Dfuzz.programs=COUNT` tries so many, `-Dfuzz.first=SEED` begins elsewhere.
@Timeout(value = 3_600, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FuzzTest {

  private static final int PROGRAMS = Integer.getInteger("fuzz.programs", 12);
  private static final long FIRST = Long.getLong("fuzz.first", 0);
  private static final int IN_ANOTHER_PROCESS = 5;

  @Test
  void meteredProgramsDoWhatPlainOnesDo() {
    for (long seed = FIRST; seed < FIRST + PROGRAMS; seed++) {
      Choices choices = Choices.ofSeed(seed);
      String source = RandomProgram.of(choices);
      Optional<String> complaint = complaint(source);
      if (complaint.isPresent()) {
        List<Integer> least =
            Choices.shrink(
                choices.made(), made -> complaint(RandomProgram.of(Choices.of(made))).isPresent());
        String program = RandomProgram.of(Choices.of(least));
        throw new AssertionError(
            "seed " + seed + ": " + complaint(program).orElse("") + "\n" + program);
      }
    }
  }

  @Test
  void programsCostTheSameInAnotherProcess() throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                RandomRun.class.getName(),
                String.valueOf(IN_ANOTHER_PROCESS)));
    Process other =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();

    String here = RandomRun.lines(IN_ANOTHER_PROCESS);
    String there = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(other.waitFor()).isZero();
    assertThat(there).isEqualTo(here);
  }

  @Test
  void shrinkingKeepsWhatFailsAndNothingElse() {
    List<Integer> failing = List.of(5, 1, 9, 3, 7, 2, 9, 4);

    List<Integer> least =
        Choices.shrink(failing, made -> made.stream().filter(choice -> choice == 9).count() == 2);

    assertThat(least).containsExactly(9, 9);
  }

  /// What is wrong with `source`; empty when nothing is.
  private static Optional<String> complaint(String source) {
    try {
      String plain = RandomRun.plain(source);
      RandomRun one = RandomRun.metered(source);
      RandomRun other = RandomRun.metered(source);
      if (!one.answer().equals(plain)) {
        return Optional.of("metered it answers\n" + one.answer() + "\nand plain\n" + plain);
      }
      return one.equals(other)
          ? Optional.empty()
          : Optional.of("it costs " + one.steps() + " and then " + other.steps() + " steps");
    } catch (RuntimeException | Error e) {
      return Optional.of(e.toString());
    }
  }
}
