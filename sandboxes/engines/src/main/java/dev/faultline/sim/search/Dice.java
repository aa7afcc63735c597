package dev.faultline.sim.search;

import dev.faultline.sim.SeededRandom;
import dev.faultline.sim.StreamName;
import java.util.random.RandomGenerator;

/// The random numbers of one node: the same in every interleaving, so how many were drawn is part
/// of the node's state, and which of them might have been drawn instead is not searched.
final class Dice implements RandomGenerator {

  private static final StreamName STREAM = StreamName.of("node");
  private static final long PUBLIC_SEED = 0;

  private final Desk desk;
  private final SeededRandom stream;
  private int drawn;

  Dice(Desk desk, int drawn) {
    this.desk = desk;
    stream = SeededRandom.stream(PUBLIC_SEED, STREAM, desk.node());
    while (this.drawn < drawn) {
      stream.nextLong();
      this.drawn++;
    }
  }

  int drawn() {
    return drawn;
  }

  @Override
  public long nextLong() {
    desk.asked(Answer.Bound.CHANCE);
    drawn++;
    return stream.nextLong();
  }
}
