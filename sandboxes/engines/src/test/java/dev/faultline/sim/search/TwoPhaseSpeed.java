package dev.faultline.sim.search;

import java.time.Duration;
import java.util.Locale;

/// Measures how many states of two-phase commit a search meets in a second of this process's time.
/// `./faultline bench explore` compiles it from its source, so that this world is a part of no
/// product.
///
/// Each line says: participants, how, `all` or `reduced`, states, depth, states a second; one line
/// a round, warm-up apart. The time is that of all threads of the process, the compiler's and the
/// collector's included.
final class TwoPhaseSpeed {

  private static final int WARM_UP_ROUNDS = 3;
  private static final int ROUNDS = 11;
  private static final Duration ROUND = Duration.ofMillis(500);

  private TwoPhaseSpeed() {}

  static void main() {
    for (int participants = 2; participants <= 4; participants++) {
      for (Succession succession : Succession.values()) {
        for (boolean reduced : new boolean[] {false, true}) {
          measure(participants, succession, reduced);
        }
      }
    }
  }

  private static void measure(int participants, Succession succession, boolean reduced) {
    for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      Duration before = spent();
      long states = 0;
      Answer.Holds holds;
      do {
        holds = search(participants, succession, reduced);
        states += holds.states();
      } while (spent().minus(before).compareTo(ROUND) < 0);
      double seconds = spent().minus(before).toNanos() / 1e9;
      if (round >= 0) {
        System.out.printf(
            Locale.ROOT,
            "%d %s %s %d %d %.0f%n",
            participants,
            succession.name().toLowerCase(Locale.ROOT),
            reduced ? "reduced" : "all",
            holds.states(),
            holds.depth(),
            states / seconds);
      }
    }
  }

  private static Answer.Holds search(int participants, Succession succession, boolean reduced) {
    Explorer explorer = new Explorer(TwoPhase.of(participants), Limits.SMALL, succession);
    Answer answer = reduced ? explorer.exploreReduced() : explorer.explore();
    if (!(answer instanceof Answer.Holds holds)) {
      throw new IllegalStateException("two-phase commit does not hold: " + answer);
    }
    return holds;
  }

  private static Duration spent() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
  }
}
