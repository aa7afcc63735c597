package dev.faultline.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SeededRandomTest {

  private static final StreamName APPLES = StreamName.of("apples");
  private static final StreamName PEARS = StreamName.of("pears");

  @Test
  void streamHasItsGoldenNumbers() {
    SeededRandom random = SeededRandom.stream(42, APPLES);

    assertThat(LongStream.generate(random::nextLong).limit(3))
        .containsExactly(6005731345925106942L, -8526873469272867952L, 5370002054537778717L);
  }

  @Test
  void oneMoreDrawFromOneStreamChangesNothingInAnother() {
    SeededRandom pears = SeededRandom.stream(42, PEARS);
    long untouched = pears.nextLong();

    SeededRandom.stream(42, APPLES).nextLong();

    assertThat(SeededRandom.stream(42, PEARS).nextLong()).isEqualTo(untouched);
  }

  @Test
  void streamsOfOneSeedDiffer() {
    assertThat(
            LongStream.concat(
                    LongStream.range(0, 100)
                        .map(i -> SeededRandom.stream(42, APPLES, (int) i).nextLong()),
                    LongStream.range(0, 100)
                        .map(i -> SeededRandom.stream(42, PEARS, (int) i).nextLong()))
                .distinct()
                .count())
        .isEqualTo(200);
  }

  @Test
  void betweenReachesBothEndsAndNothingBeyond() {
    SeededRandom random = SeededRandom.stream(7, APPLES);

    long[] drawn =
        LongStream.generate(() -> random.between(-1, 2)).limit(200).distinct().sorted().toArray();

    assertThat(drawn).containsExactly(-1, 0, 1, 2);
  }
}
