package dev.faultline.engine.consensus;

import dev.faultline.sim.Broken;
import dev.faultline.sim.NetworkModel;
import dev.faultline.sim.Operation;
import dev.faultline.sim.Plan;
import dev.faultline.sim.Sentence;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How long the first decision of a run takes, and how many messages: measured where every message
/// takes the same time, nothing goes wrong, and nobody competes.
final class Pace {

  /// A tenth more than two round trips is forgiven.
  private static final int FORGIVEN = 10;

  private static final int HOPS = 4;

  /// The next client must leave so many hops to the first.
  private static final int HOPS_ALONE = 40;

  private final int nodes;
  private final boolean isMeasured;
  private final long hopMicros;
  private long askedMicros = -1;
  private long firstMicros = -1;
  private long closesMicros = Long.MAX_VALUE;
  private int messages;

  private Pace(int nodes, boolean isMeasured, long hopMicros) {
    this.nodes = nodes;
    this.isMeasured = isMeasured;
    this.hopMicros = hopMicros;
  }

  static Pace of(Plan plan) {
    NetworkModel network = plan.faults().network();
    long hop = network.minDelayMicros();
    List<Long> asked =
        plan.operations().stream()
            .map(Operation::atMicros)
            .sorted(Comparator.naturalOrder())
            .limit(2)
            .toList();
    boolean isAlone =
        asked.size() == 1 || (asked.size() == 2 && asked.get(1) - asked.get(0) >= HOPS_ALONE * hop);
    boolean isSteady = network.equals(NetworkModel.calm(hop, hop));
    return new Pace(plan.nodeCount(), isAlone && isSteady && plan.faults().faults().isEmpty(), hop);
  }

  void asked(long nowMicros) {
    if (askedMicros < 0) {
      askedMicros = nowMicros;
    }
  }

  void sent(long nowMicros) {
    if (askedMicros >= 0 && nowMicros <= closesMicros) {
      messages++;
    }
  }

  /// @param byAll whether now every node knows; what is sent in the two round trips that follow
  ///   still counts
  void learnt(long nowMicros, boolean byAll) {
    if (firstMicros < 0) {
      firstMicros = nowMicros;
    }
    if (byAll && closesMicros == Long.MAX_VALUE) {
      closesMicros = nowMicros + HOPS * hopMicros;
    }
  }

  /// What was worse than its floor, once the run is over.
  @Nullable Broken broken() {
    if (!isMeasured || firstMicros < 0) {
      return null;
    }
    long due = HOPS * hopMicros;
    long took = firstMicros - askedMicros;
    if (took > due + due / FORGIVEN) {
      return broken(NodeProperty.TWO_ROUND_TRIPS, "broken.two-round-trips", took, due);
    }
    int most = nodes * nodes + 4 * nodes;
    return messages > most
        ? broken(NodeProperty.FEW_MESSAGES, "broken.few-messages", messages, most)
        : null;
  }

  private static Broken broken(NodeProperty property, String key, long seen, long most) {
    return new Broken(property.property(), 0, Broken.NOW, Sentence.of(key, seen, most));
  }
}
