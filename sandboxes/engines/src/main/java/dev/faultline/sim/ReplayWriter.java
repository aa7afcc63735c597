package dev.faultline.sim;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Writes a {@link Replay}. Of the network only what an ordinary message needs is kept: what became
/// of the others is in the draws.
final class ReplayWriter {

  static final int VERSION = 1;
  static final int LOST = 1;
  static final int OVERTAKES = 2;
  static final int AGAIN = 4;

  private final OctetWriter out = new OctetWriter();

  byte[] write(Replay replay) {
    Plan plan = replay.plan();
    long leastDelay = plan.faults().network().minDelayMicros();
    out.octet(VERSION).text(replay.role()).text(replay.family());
    out.number(plan.sizes().size());
    plan.sizes().forEach(out::number);
    out.number(plan.operations().size());
    for (Operation operation : plan.operations()) {
      out.number(operation.atMicros()).number(operation.node()).text(operation.what());
    }
    out.number(leastDelay).number(plan.faults().healMicros()).number(plan.faults().endMicros());
    out.number(plan.faults().faults().size());
    for (Fault fault : plan.faults().faults()) {
      FaultCode.write(fault, out);
    }
    fates(replay.draws().fates(), leastDelay);
    lists(replay.draws().randoms(), draw -> out.whole(draw));
    lists(replay.draws().kept(), count -> out.number(count));
    return out.bytes();
  }

  /// For each link the fates that differ from what a message gets without one.
  private void fates(Map<Integer, List<Draws.Fate>> fates, long leastDelay) {
    out.number(fates.size());
    for (Map.Entry<Integer, List<Draws.Fate>> link : new TreeMap<>(fates).entrySet()) {
      List<Draws.Fate> told =
          link.getValue().stream()
              .filter(fate -> isTold(fate, link.getValue(), leastDelay))
              .toList();
      out.number(link.getKey()).number(told.size());
      long before = 0;
      for (Draws.Fate fate : told) {
        out.number(fate.sentMicros() - before);
        fate(fate);
        before = fate.sentMicros();
      }
    }
  }

  /// A usual fate is told where another one has its time: they are played in order.
  private static boolean isTold(Draws.Fate fate, List<Draws.Fate> all, long leastDelay) {
    return !fate.equals(Draws.Fate.ordinary(fate.sentMicros(), leastDelay))
        || all.stream().filter(other -> other.sentMicros() == fate.sentMicros()).count() > 1;
  }

  private void fate(Draws.Fate fate) {
    boolean again = fate.againMicros() != Draws.Fate.ONCE;
    out.octet((fate.lost() ? LOST : 0) | (fate.overtakes() ? OVERTAKES : 0) | (again ? AGAIN : 0));
    out.number(fate.delayMicros());
    if (again) {
      out.number(fate.againMicros());
    }
  }

  private <T> void lists(Map<Integer, List<T>> lists, Consumer<? super T> write) {
    out.number(lists.size());
    for (Map.Entry<Integer, List<T>> list : new TreeMap<>(lists).entrySet()) {
      out.number(list.getKey()).number(list.getValue().size());
      list.getValue().forEach(write);
    }
  }
}
