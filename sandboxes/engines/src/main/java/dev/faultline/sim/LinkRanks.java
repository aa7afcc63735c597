package dev.faultline.sim;

import java.util.ArrayList;
import java.util.List;

/// The ranks of the links in one run, and when they change.
final class LinkRanks {

  private static final StreamName STREAM = StreamName.of("priorities");

  private final long stepMicros;
  private final int[] ranks;
  private final List<Change> changes = new ArrayList<>();

  /// From its message number `nth` on, `link` has the rank `rank`.
  private record Change(int link, int nth, int rank) {}

  private LinkRanks(long stepMicros, int links) {
    this.stepMicros = stepMicros;
    ranks = new int[links];
  }

  static LinkRanks of(Priorities priorities, int links, Chance chance) {
    SeededRandom random = SeededRandom.stream(chance.seed(), STREAM);
    LinkRanks made = new LinkRanks(priorities.stepMicros(), links);
    for (int i = 0; i < links; i++) {
      int other = random.index(i + 1);
      made.ranks[i] = made.ranks[other];
      made.ranks[other] = i;
    }
    for (int i = 0; i < priorities.changes(); i++) {
      int nth = random.index(priorities.messages());
      made.changes.add(new Change(random.index(links), nth, links + i));
    }
    return made;
  }

  /// How much longer message number `nth` of `link` takes.
  long extraMicros(int link, int nth) {
    int rank = ranks[link];
    for (Change change : changes) {
      if (change.link == link && nth >= change.nth) {
        rank = change.rank;
      }
    }
    return rank * stepMicros;
  }
}
