package dev.faultline.sim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes down what is drawn in a run.
final class DrawLog {

  private final Map<Integer, List<Draws.Fate>> fates = new LinkedHashMap<>();
  private final Map<Integer, List<Long>> randoms = new LinkedHashMap<>();
  private final Map<Integer, List<Integer>> kept = new LinkedHashMap<>();

  void fate(int link, Draws.Fate fate) {
    fates.computeIfAbsent(link, l -> new ArrayList<>()).add(fate);
  }

  void random(int node, long draw) {
    randoms.computeIfAbsent(node, n -> new ArrayList<>()).add(draw);
  }

  void kept(int node, int writes) {
    kept.computeIfAbsent(node, n -> new ArrayList<>()).add(writes);
  }

  Draws draws() {
    return new Draws(fates, randoms, kept);
  }
}
