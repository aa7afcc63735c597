package dev.faultline.sim;

import dev.faultline.api.NodeId;
import dev.faultline.api.Payload;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One run of a few nodes in virtual time, on the calling thread.
///
/// Everything that happens comes from the plan, the seed and the programs; nothing else has a say.
/// Use it once: {@link #client} what is to be asked of the nodes, then {@link #run()}.
public final class Simulation implements Marks {

  private static final Shape OUTAGE = Shape.of(PlannedFaults.Outage.class);

  /// A strategy that makes more events than this is stopped, whatever its budget.
  private static final int MAX_STRATEGY_EVENTS = Journal.MAX_EVENTS / 4;

  private final FaultPlan plan;
  private final Monitor monitor;
  private final Journal journal;
  private final Agenda agenda = new Agenda();
  private final Load load = new Load();
  private final Network network;
  private final PlannedFaults faults;
  private final Node[] nodes;
  private final ValueDigest valueDigest = new ValueDigest();
  private Shape lastShape = OUTAGE;
  private long lastDigest;
  private @Nullable Payload lastFrozen;
  private long nowMicros;
  private int crashes;
  private int crashesByHand;
  private int maxEvents = Integer.MAX_VALUE;
  private @Nullable Hands hands;
  private @Nullable StrategyStop stop;

  /// @param chance all chance comes from it
  /// @param recorded whether events are kept
  public Simulation(
      List<NodeSpec> specs, FaultPlan plan, Chance chance, Monitor monitor, boolean recorded) {
    this.plan = plan;
    this.monitor = monitor;
    journal = new Journal(recorded);
    nodes = new Node[specs.size()];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = new Node(this, specs.get(i), i, chance);
    }
    faults = new PlannedFaults(plan, nodes, agenda);
    Fates fates = new Fates(plan.network(), nodes.length * nodes.length, chance);
    network = new Network(plan.network(), nodes.length, faults.directed(), faults.spells(), fates);
  }

  /// Does `actions` on the way.
  ///
  /// @param requests what an operation brings to its node
  void byHand(List<Action> actions, Function<Operation, Payload> requests) {
    hands = new Hands(this, new Hands.Tools(journal, agenda, load, network), actions, requests);
  }

  /// Ends when so many events have been taken down, if nothing else ends it before.
  void endAfter(int events) {
    maxEvents = events;
  }

  /// Asks `node` for `request` at `atMicros`: a message from itself to itself that can not be lost.
  public void client(long atMicros, int node, Payload request) {
    agenda
        .plan(atMicros, TraceEvent.Kind.CLIENT)
        .at(node, node, Agenda.Entry.ANY_LIFE)
        .bringing(request, -1);
  }

  /// Runs until nothing is left to happen, the time is over, the monitor says so, or the strategy
  /// was stopped.
  public void run() {
    for (Node node : nodes) {
      start(node, TraceEvent.Kind.START, -1);
    }
    while (stop == null && !monitor.isOver() && journal.count() < maxEvents) {
      if (hands != null && hands.isDue(journal.count())) {
        hands.act();
        continue;
      }
      if (agenda.isEmpty()) {
        break;
      }
      nowMicros = agenda.nextMicros();
      if (nowMicros > plan.endMicros()) {
        break;
      }
      happen(agenda.take());
    }
  }

  @Override
  public int mark(TraceEvent.Kind kind, int node, String what) {
    return journal.note(nowMicros, kind, node, -1, -1, what, SeededRandom.mix(what.hashCode()));
  }

  @Override
  public long nowMicros() {
    return nowMicros;
  }

  /// How many events were taken down so far; the next one has this index.
  public int eventCount() {
    return journal.count();
  }

  /// The running digest.
  public long digest() {
    return journal.digest();
  }

  /// The recorded events.
  public List<TraceEvent> events() {
    return journal.events();
  }

  /// Why the strategy under test was stopped, or null.
  public @Nullable StrategyStop stop() {
    return stop;
  }

  /// How many crashes were due and did not happen, as when a program swallowed the signal for one:
  /// what then came of the run says nothing.
  public int crashesMissed() {
    return faults.crashesDue() + crashesByHand - crashes;
  }

  /// How many faults of the plan had their trigger reached.
  int faultsArmed() {
    return faults.armed();
  }

  /// Whether it ended because of {@link #endAfter}.
  boolean isCutShort() {
    return journal.count() >= maxEvents;
  }

  /// Positions of the actions that could not be done by hand.
  List<Integer> missedActions() {
    return hands == null ? List.of() : hands.missed();
  }

  Node node(int index) {
    return nodes[index];
  }

  int nodeCount() {
    return nodes.length;
  }

  void send(Node from, NodeId to, Payload message) {
    if (to == null || to.index() >= nodes.length) {
      String last = "n" + (nodes.length - 1);
      throw new Misuse(
          "no-node", "send: there is no node " + to + "; nodes are n0 to " + last, to, last);
    }
    Payload sent = freeze(from, message);
    Shape shape = lastShape;
    int event = note(TraceEvent.Kind.SEND, from, to.index(), sent, lastDigest);
    monitor.sent(event, from.index(), from.life(), to.index(), sent);
    if (hands != null) {
      hands.sent(event, from.index(), to.index(), sent);
    }
    long arrival = network.arrival(nowMicros, from.index(), to.index(), shape.typeName());
    if (arrival == Network.LOST) {
      journal.note(nowMicros, TraceEvent.Kind.LOSE, to.index(), from.index(), event, sent, 0);
    } else {
      deliverAt(arrival, from, to, event, sent);
    }
    long second = network.secondArrival(nowMicros);
    if (second != Network.LOST) {
      journal.note(nowMicros, TraceEvent.Kind.DUPLICATE, from.index(), to.index(), event, sent, 0);
      deliverAt(second, from, to, event, shape.isCopied() ? Values.copy(sent) : sent);
    }
  }

  void setTimer(Node node, long delayMicros, Payload tag) {
    if (delayMicros < 0) {
      throw new Misuse(
          "negative-delay",
          "setTimer: a delay of " + delayMicros + " us is negative; use 0 for at once",
          delayMicros);
    }
    Payload kept = freeze(node, tag);
    load.timerSet(node);
    int event = note(TraceEvent.Kind.SET_TIMER, node, -1, kept, lastDigest);
    long at = nowMicros + Math.min(delayMicros, plan.endMicros() + 1);
    agenda.plan(at, TraceEvent.Kind.TIMER).at(node.index(), -1, node.life()).bringing(kept, event);
  }

  int note(TraceEvent.Kind kind, Node node, int peer, @Nullable Object content, long digest) {
    if (journal.count() >= MAX_STRATEGY_EVENTS && node.spec().underTest()) {
      throw Signal.STEPS;
    }
    return journal.note(nowMicros, kind, node.index(), peer, -1, content, digest);
  }

  /// A value that a program hands over, copied where it can change. Its size is charged, and its
  /// digest is {@link #lastDigest()}.
  @SuppressWarnings("ReferenceEquality") // the very same object, as when a message goes to many
  Payload freeze(Node node, @Nullable Payload value) {
    if (value == null) {
      throw new Misuse("null", "a message, tag or stored value is null; use a record");
    }
    if (value != lastFrozen) {
      lastShape = valueDigest.shapeOf(value.getClass());
      lastDigest = valueDigest.of(lastShape, value);
      lastFrozen = lastShape.isCopied() ? null : value;
    }
    node.charge(valueDigest.parts());
    return lastShape.isCopied() ? Values.copy(value) : value;
  }

  /// A copy of `value` where it can change, else `value`.
  Payload copy(Payload value) {
    return valueDigest.shapeOf(value.getClass()).isCopied() ? Values.copy(value) : value;
  }

  /// The digest of the value that was frozen last.
  long lastDigest() {
    return lastDigest;
  }

  /// A copy of a message arrives at `micros`.
  void arrive(long micros, int message, int from, int to, Payload content) {
    agenda
        .plan(micros, TraceEvent.Kind.DELIVER)
        .at(to, from, Agenda.Entry.ANY_LIFE)
        .bringing(content, message);
  }

  /// The network makes one more copy of a message, which takes the least time.
  void repeat(int message, int from, int to, Payload content) {
    journal.note(nowMicros, TraceEvent.Kind.DUPLICATE, from, to, message, content, 0);
    long arrival = nowMicros + plan.network().minDelayMicros();
    deliverAt(arrival, nodes[from], nodes[to].self(), message, copy(content));
  }

  /// A copy of a message arrives now.
  void deliver(int from, int to, int message, Payload content) {
    deliver(nodes[to], from, message, content);
  }

  void crashByHand(int node) {
    crashesByHand++;
    crash(nodes[node], PlannedFaults.Outage.UNTIL_HEALED);
  }

  /// Whether the node was down.
  boolean restartByHand(int node) {
    boolean isDown = nodes[node].program() == null;
    restart(nodes[node], nodes[node].life(), -1);
    return isDown;
  }

  /// Whether the node was up.
  boolean askByHand(int node, Payload request) {
    boolean isUp = nodes[node].program() != null;
    ask(nodes[node], request);
    return isUp;
  }

  private void deliverAt(long micros, Node from, NodeId to, int event, Payload message) {
    load.messageSent(from);
    arrive(micros, event, from.index(), to.index(), message);
  }

  private void happen(Agenda.Entry entry) {
    Node node = nodes[entry.node];
    Payload payload = entry.payload;
    int cause = entry.cause;
    switch (entry.kind) {
      case DELIVER -> deliver(node, entry.peer, cause, payload);
      case TIMER -> timer(node, entry.life, cause, payload);
      case CLIENT -> ask(node, payload);
      case CRASH -> crashAsPlanned(node, payload);
      case RESTART -> restart(node, entry.life, cause);
      case HEAL -> heal();
      case START,
          SEND,
          LOSE,
          DUPLICATE,
          SET_TIMER,
          WRITE,
          SYNC,
          LOG,
          DECIDE,
          BREAK,
          EXECUTE,
          COMPLETE,
          HOLD,
          DELAY,
          CUT,
          MEND,
          AIM ->
          throw Check.failed(entry.kind + " can not be planned");
    }
  }

  private void deliver(Node node, int from, int cause, @Nullable Payload message) {
    load.messageOver();
    boolean arrives = node.program() != null && !network.isCut(nowMicros, from, node.index());
    journal.note(
        nowMicros,
        arrives ? TraceEvent.Kind.DELIVER : TraceEvent.Kind.LOSE,
        node.index(),
        from,
        cause,
        message,
        0);
    if (arrives) {
      call(node, TraceEvent.Kind.DELIVER, nodes[from].self(), message);
    }
  }

  private void timer(Node node, int life, int cause, @Nullable Payload tag) {
    load.timerOver();
    if (node.program() != null && life == node.life()) {
      journal.note(nowMicros, TraceEvent.Kind.TIMER, node.index(), -1, cause, tag, 0);
      call(node, TraceEvent.Kind.TIMER, node.self(), tag);
    }
  }

  private void ask(Node node, @Nullable Payload request) {
    if (node.program() != null) {
      Payload asked = freeze(node, request);
      note(TraceEvent.Kind.CLIENT, node, -1, asked, lastDigest);
      call(node, TraceEvent.Kind.CLIENT, node.self(), asked);
    }
  }

  private void start(Node node, TraceEvent.Kind kind, int cause) {
    journal.note(nowMicros, kind, node.index(), -1, cause, null, 0);
    call(node, kind, node.self(), null);
  }

  private void crashAsPlanned(Node node, @Nullable Payload outage) {
    if (node.program() != null && outage instanceof PlannedFaults.Outage(long downMicros)) {
      faults.crashArmed();
      crash(node, downMicros);
    }
  }

  private void crash(Node node, long downMicros) {
    crashes++;
    String survivors = node.crash();
    int event = note(TraceEvent.Kind.CRASH, node, -1, survivors, 0);
    if (downMicros < PlannedFaults.Outage.UNTIL_HEALED) {
      long at = nowMicros + downMicros;
      agenda
          .plan(at, TraceEvent.Kind.RESTART)
          .at(node.index(), -1, node.life())
          .bringing(null, event);
    }
  }

  private void restart(Node node, int life, int cause) {
    if (node.program() == null && life == node.life()) {
      start(node, TraceEvent.Kind.RESTART, cause);
    }
  }

  private void heal() {
    journal.note(nowMicros, TraceEvent.Kind.HEAL, 0, -1, -1, null, 0);
    network.heal();
    for (Node node : nodes) {
      node.crashPoints().heal();
      restart(node, node.life(), -1);
    }
  }

  /// Runs a callback of `node`, and turns what it throws into a crash or a stop.
  private void call(Node node, TraceEvent.Kind kind, NodeId from, @Nullable Payload payload) {
    try {
      node.call(kind, from, payload);
    } catch (Signal signal) {
      if (signal == Signal.CRASH) {
        crash(node, node.crashPoints().downMicros());
      } else {
        stop = StrategyStop.of(node, signal, journal.count() - 1);
      }
    } catch (Exception | Error thrown) {
      // Generic code can throw a checked exception that no signature allows.
      if (!node.spec().underTest() || thrown instanceof Check.Failed) {
        throw thrown;
      }
      stop = StrategyStop.of(node, thrown, journal.count() - 1);
    }
  }
}
