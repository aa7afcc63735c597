package dev.faultline.sim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Reads what {@link ReplayWriter} wrote. Everything that it meets may be forged.
final class ReplayReader {

  private static final int MAX_NAME = 40;
  private static final int MAX_WHAT = 1_000;
  private static final int MAX_FAULTS = 1_000;
  private static final int MAX_DRAWS = 2 * Replay.MAX_DRAWS;
  private static final int MAX_LINKS = Plan.MAX_NODES * Plan.MAX_NODES;

  private final OctetReader in;
  private int drawn;

  ReplayReader(byte[] bytes) {
    in = new OctetReader(bytes);
  }

  Replay read() {
    int version = in.octet();
    if (version != ReplayWriter.VERSION) {
      throw new IllegalArgumentException("its version " + version + " is not known here");
    }
    String role = in.text(MAX_NAME);
    String family = in.text(MAX_NAME);
    List<Integer> sizes = list(Plan.MAX_NODES, "sizes", in::integer);
    List<Operation> operations = list(Plan.MAX_OPERATIONS, "operations", this::operation);
    long leastDelay = in.number();
    long healMicros = in.number();
    long endMicros = in.number();
    int nodes = sizes.stream().mapToInt(size -> Math.min(size, Plan.MAX_NODES + 1)).sum();
    List<Fault> faults = list(MAX_FAULTS, "faults", () -> FaultCode.read(in, nodes));
    NetworkModel network = NetworkModel.calm(leastDelay, leastDelay);
    Plan plan = new Plan(sizes, operations, new FaultPlan(network, faults, healMicros, endMicros));
    Draws draws = new Draws(fates(), lists(in::whole), lists(in::integer));
    in.end();
    return new Replay(role, family, plan, draws);
  }

  private Operation operation() {
    return new Operation(in.number(), in.integer(), in.text(MAX_WHAT));
  }

  private Map<Integer, List<Draws.Fate>> fates() {
    Map<Integer, List<Draws.Fate>> fates = new LinkedHashMap<>();
    for (int left = in.integer(MAX_LINKS, "links"); left > 0; left--) {
      int link = in.integer(MAX_LINKS, "links");
      List<Draws.Fate> ofLink = new ArrayList<>();
      long before = 0;
      for (int told = in.integer(MAX_DRAWS, "draws"); told > 0; told--) {
        before += in.number();
        ofLink.add(fate(before));
        count();
      }
      fates.put(link, ofLink);
    }
    return fates;
  }

  private Draws.Fate fate(long sentMicros) {
    int bits = in.octet();
    long delayMicros = in.number();
    long againMicros = (bits & ReplayWriter.AGAIN) == 0 ? Draws.Fate.ONCE : in.number();
    return new Draws.Fate(
        sentMicros,
        delayMicros,
        (bits & ReplayWriter.LOST) != 0,
        (bits & ReplayWriter.OVERTAKES) != 0,
        againMicros);
  }

  private <T> Map<Integer, List<T>> lists(Supplier<T> element) {
    Map<Integer, List<T>> lists = new LinkedHashMap<>();
    for (int left = in.integer(Plan.MAX_NODES, "nodes"); left > 0; left--) {
      int node = in.integer(Plan.MAX_NODES, "nodes");
      lists.put(node, list(MAX_DRAWS, "draws", element));
    }
    return lists;
  }

  private <T> List<T> list(int most, String what, Supplier<T> element) {
    List<T> list = new ArrayList<>();
    for (int left = in.integer(most, what); left > 0; left--) {
      list.add(element.get());
      count();
    }
    return list;
  }

  /// A short text may ask for much: all parts of one replay are counted.
  private void count() {
    if (++drawn > MAX_DRAWS) {
      throw new IllegalArgumentException("it has more than " + MAX_DRAWS + " parts");
    }
  }
}
