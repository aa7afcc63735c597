package dev.faultline.engine.consensus;

import dev.faultline.api.Payload;
import dev.faultline.sim.Broken;
import dev.faultline.sim.Marks;
import dev.faultline.sim.Monitor;
import dev.faultline.sim.Operation;
import dev.faultline.sim.Plan;
import dev.faultline.sim.Sentence;
import dev.faultline.sim.TraceEvent;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Judges whole nodes by what they learn and by what clients asked for, whatever they say to one
/// another.
final class LearnMonitor implements Monitor {

  /// How long a node must have been up before it is asked what it knows.
  private static final long PATIENCE_MICROS = NodeFamily.LIVENESS_MICROS;

  /// So many messages in that time are enough: whoever outbids for ever sends more.
  private static final int PATIENCE_MESSAGES = 10_000;

  /// A run goes on for so long after the last thing of note, so that what is late still breaks it.
  private static final long GRACE_MICROS = 100_000;

  private static final int MAX_SHOWN = 60;

  private final NodeRecord[] nodes;
  private final Set<String> asked = new LinkedHashSet<>();
  private final Pace pace;
  private final long lastPlannedMicros;
  private final long dueFromMicros;
  private @Nullable Marks marks;
  private @Nullable String decision;
  private int decidedBy;
  private long lastLearntMicros;
  private int messages;
  private @Nullable Broken broken;

  LearnMonitor(Plan plan) {
    dueFromMicros = plan.faults().endMicros() - PATIENCE_MICROS;
    nodes = new NodeRecord[plan.nodeCount()];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = new NodeRecord();
    }
    pace = Pace.of(plan);
    lastPlannedMicros =
        Math.max(
            plan.faults().healMicros(),
            plan.operations().stream().mapToLong(Operation::atMicros).max().orElse(0));
  }

  void begin(Marks begun) {
    marks = begun;
  }

  /// `node` starts, for the first time or again.
  void started(int node) {
    nodes[node].startedMicros = now();
    nodes[node].isAsked = false;
    nodes[node].knows = false;
  }

  /// A client asked `node` for `value`.
  void asked(int node, String value) {
    nodes[node].isAsked = true;
    asked.add(value);
    pace.asked(now());
  }

  /// `node` said that `value` is chosen.
  void learnt(int node, String value) {
    NodeRecord record = nodes[node];
    if (broken != null || (record.knows && value.equals(decision))) {
      return;
    }
    String shown = shown(value);
    int event = Objects.requireNonNull(marks).mark(TraceEvent.Kind.DECIDE, node, shown);
    if (!asked.contains(value)) {
      fail(
          NodeProperty.VALIDITY,
          node,
          event,
          Sentence.of("broken.learnt-unasked", name(node), shown));
    } else if (decision != null && !decision.equals(value)) {
      String key = decidedBy == node ? "broken.learnt-two" : "broken.learnt-other";
      Sentence says = Sentence.of(key, name(node), shown, name(decidedBy), decision);
      fail(NodeProperty.AGREEMENT, node, event, says);
    } else {
      if (decision == null) {
        decision = value;
        decidedBy = node;
      }
      record.knows = true;
      record.knewOnce = true;
      lastLearntMicros = now();
      pace.learnt(lastLearntMicros, everyNodeKnows());
    }
  }

  @Override
  public void sent(int event, int from, int life, int to, Payload message) {
    pace.sent(now());
    if (broken == null && now() >= dueFromMicros && ++messages > PATIENCE_MESSAGES) {
      int node = firstIgnorant(record -> true);
      if (node >= 0) {
        String key = "broken.learns-flood";
        fail(NodeProperty.LEARNS, node, event, Sentence.of(key, name(node), PATIENCE_MESSAGES));
      }
    }
  }

  @Override
  public boolean isOver() {
    return broken != null
        || (everyNodeKnows()
            && now() > Math.max(lastPlannedMicros, lastLearntMicros) + GRACE_MICROS);
  }

  @Override
  public @Nullable Broken broken() {
    return broken;
  }

  @Override
  public @Nullable Broken atEnd() {
    int node = firstIgnorant(record -> !record.knewOnce);
    if (node >= 0) {
      return absent(NodeProperty.LEARNS, node, Sentence.of("broken.learns", name(node)));
    }
    node = firstIgnorant(record -> record.knewOnce);
    if (node >= 0) {
      Sentence says = Sentence.of("broken.stable", name(node), String.valueOf(decision));
      return absent(NodeProperty.STABLE, node, says);
    }
    return pace.broken();
  }

  /// The first node that has not learnt and must have, among those that `which` picks; -1 where
  /// there is none, or where no wish stands: whoever was asked has crashed.
  private int firstIgnorant(Predicate<NodeRecord> which) {
    boolean isOwed = false;
    int first = -1;
    for (int node = nodes.length - 1; node >= 0; node--) {
      NodeRecord record = nodes[node];
      isOwed |= record.isAsked;
      if (!record.knows && record.startedMicros <= dueFromMicros && which.test(record)) {
        first = node;
      }
    }
    return isOwed ? first : -1;
  }

  private boolean everyNodeKnows() {
    for (NodeRecord record : nodes) {
      if (!record.knows) {
        return false;
      }
    }
    return true;
  }

  private void fail(NodeProperty property, int node, int event, Sentence says) {
    broken = new Broken(property.property(), node, event, says);
  }

  private static Broken absent(NodeProperty property, int node, Sentence says) {
    return new Broken(property.property(), node, Broken.NOW, says);
  }

  private long now() {
    return marks == null ? 0 : marks.nowMicros();
  }

  private static String name(int node) {
    return "n" + node;
  }

  private static String shown(String value) {
    return value.length() <= MAX_SHOWN ? value : value.substring(0, MAX_SHOWN) + "…";
  }

  /// What is known of one node. All but `knewOnce` is of its present life.
  private static final class NodeRecord {

    private long startedMicros;
    private boolean isAsked;
    private boolean knows;
    private boolean knewOnce;
  }
}
