package dev.faultline.sim;

import java.util.List;

/// How many unsynced writes each crash of one node leaves: none, mostly; in one of four crashes
/// some of the oldest.
final class DiskLuck {

  private static final StreamName STREAM = StreamName.of("disk");

  private final Chance chance;
  private final int node;
  private final SeededRandom stream;
  private int played;

  DiskLuck(Chance chance, int node) {
    this.chance = chance;
    this.node = node;
    stream = SeededRandom.stream(chance.seed(), STREAM, node);
  }

  /// How many of `atRisk` unsynced writes outlive the next crash.
  int kept(int atRisk) {
    int kept = draw(atRisk);
    DrawLog log = chance.log();
    if (log != null) {
      log.kept(node, kept);
    }
    return kept;
  }

  private int draw(int atRisk) {
    Draws script = chance.script();
    if (script == null) {
      boolean lucky = atRisk > 0 && stream.index(4) == 0;
      return lucky ? 1 + stream.index(atRisk) : 0;
    }
    List<Integer> written = script.kept().getOrDefault(node, List.of());
    return played < written.size() ? Math.min(written.get(played++), atRisk) : 0;
  }
}
