package dev.faultline.engine.consensus;

import dev.faultline.sim.SeededRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Who plays which part in a {@link Script}.
///
/// @param nodes how many there are
/// @param first the node that is asked first; its index is the lower one, so that even a proposer
///   that does not look at others' ballots outbids it
/// @param second the node that is asked next
/// @param rest all others, in any order
record Cast(int nodes, int first, int second, List<Integer> rest) {

  Cast {
    rest = List.copyOf(rest);
  }

  static Cast of(SeededRandom random, int nodes) {
    List<Integer> shuffled = shuffled(random, nodes);
    int one = shuffled.get(0);
    int other = shuffled.get(1);
    return new Cast(nodes, Math.min(one, other), Math.max(one, other), shuffled.subList(2, nodes));
  }

  /// Three to five nodes.
  static Cast of(SeededRandom random) {
    return of(random, 3 + random.index(3));
  }

  /// The nodes 0 to `nodes - 1` in any order.
  static List<Integer> shuffled(SeededRandom random, int nodes) {
    List<Integer> shuffled = new ArrayList<>();
    for (int i = 0; i < nodes; i++) {
      shuffled.add(random.index(i + 1), i);
    }
    return Collections.unmodifiableList(shuffled);
  }

  /// As many of the rest as make a majority together with `first`, or with `second`.
  List<Integer> helpers() {
    return rest.subList(0, nodes / 2);
  }

  /// Those of the rest that are no helpers.
  List<Integer> bystanders() {
    return rest.subList(nodes / 2, rest.size());
  }
}
