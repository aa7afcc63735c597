package dev.faultline.sim;

import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// The random numbers of one node, where they are played from a script or written down.
final class NodeRandom implements RandomGenerator {

  private static final StreamName STREAM = StreamName.of("node");

  private final SeededRandom stream;
  private final int node;
  private final List<Long> script;
  private final @Nullable DrawLog log;
  private int played;

  private NodeRandom(SeededRandom stream, int node, List<Long> script, @Nullable DrawLog log) {
    this.stream = stream;
    this.node = node;
    this.script = script;
    this.log = log;
  }

  /// What node number `node` draws from; the plain stream where it is enough.
  static RandomGenerator of(Chance chance, int node) {
    SeededRandom stream = SeededRandom.stream(chance.seed(), STREAM, node);
    Draws script = chance.script();
    if (script == null && chance.log() == null) {
      return stream;
    }
    List<Long> written =
        script == null ? List.of() : script.randoms().getOrDefault(node, List.of());
    return new NodeRandom(stream, node, written, chance.log());
  }

  @Override
  public long nextLong() {
    long draw = played < script.size() ? script.get(played++) : stream.nextLong();
    if (log != null) {
      log.random(node, draw);
    }
    return draw;
  }
}
