package dev.faultline.sim.search;

import dev.faultline.api.Context;
import dev.faultline.api.Disk;
import dev.faultline.api.NodeId;
import dev.faultline.api.NodeProgram;
import dev.faultline.api.Payload;
import dev.faultline.sim.Misuse;
import dev.faultline.sim.NodeSpec;
import dev.faultline.sim.Signal;
import dev.faultline.sim.TraceEvent;
import dev.faultline.sim.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// One node in one state: its program, disk, timers and random numbers; and the context that the
/// program sees. A desk is worked at until its state is filed as a {@link Local}, and never again
/// after that.
final class Desk implements Context {

  private static final int CALL_COST = 16;
  private static final int NO_CRASH = -1;

  private final Ground ground;
  private final NodeId id;
  private final Store store;
  private final Dice dice;
  private @Nullable NodeProgram program;
  private int[] timers = new int[0];
  private int[] requests;
  private int life;
  private List<Note> notes = new ArrayList<>();
  private int ioSteps;
  private int crashAt = NO_CRASH;

  /// A node before its first start.
  Desk(Ground ground, int node) {
    this.ground = ground;
    id = new NodeId(node);
    store = new Store(this);
    dice = new Dice(this, 0);
    requests = ground.requests(node);
  }

  private Desk(Desk original) {
    ground = original.ground;
    id = original.id;
    store = original.store.copy(this);
    dice = new Dice(this, original.dice.drawn());
    timers = original.timers;
    requests = original.requests;
    life = original.life;
    NodeProgram running = original.program;
    if (running != null) {
      program = spec().program().get();
      new Copier(original, this).into(running, program);
    }
  }

  /// A deep copy, to be worked at.
  Desk copy() {
    return new Desk(this);
  }

  int node() {
    return id.index();
  }

  NodeSpec spec() {
    return ground.spec(id.index());
  }

  @Nullable NodeProgram program() {
    return program;
  }

  int life() {
    return life;
  }

  int[] timers() {
    return timers;
  }

  /// What clients still ask of it.
  int[] requests() {
    return requests;
  }

  Store store() {
    return store;
  }

  /// Where the next callback is to crash.
  ///
  /// @param moment 2 n before I/O step n, 2 n + 1 after it
  void crashAt(int moment) {
    crashAt = moment;
  }

  /// How many I/O steps the last callback had.
  int ioSteps() {
    return ioSteps;
  }

  /// What was noted since the last call of this.
  List<Note> takeNotes() {
    List<Note> taken = notes;
    notes = new ArrayList<>();
    return taken;
  }

  /// The program starts, a new object.
  void start() {
    begin();
    program = spec().program().get();
    program.start(this);
  }

  void deliver(Mail.Message message) {
    begin();
    running().onMessage(new NodeId(message.from()), Values.copy(message.payload()), this);
  }

  void ask(Mail.Message request) {
    begin();
    requests = Alarms.without(requests, request.id());
    running().onMessage(id, Values.copy(request.payload()), this);
  }

  void runOut(int timer) {
    begin();
    timers = Alarms.without(timers, timer);
    running().onTimer(Values.copy(ground.alarms().tag(timer)), this);
  }

  void crash(long lost) {
    crashAt = NO_CRASH;
    program = null;
    timers = new int[0];
    life++;
    store.crash(lost);
    note(TraceEvent.Kind.CRASH, null);
  }

  /// Writes out the state.
  Key key() {
    Encoder encoder = ground.encoder();
    encoder.begin();
    encoder.word(id.index());
    encoder.word(life);
    encoder.word(dice.drawn());
    encoder.word(timers.length);
    for (int timer : timers) {
      encoder.word(timer);
    }
    encoder.word(requests.length);
    for (int request : requests) {
      encoder.word(request);
    }
    store.encode(encoder);
    encoder.value(program);
    return encoder.key();
  }

  void note(TraceEvent.Kind kind, @Nullable Object content) {
    notes.add(new Note(kind, -1, -1, content));
  }

  void beforeIo() {
    if (crashAt == 2 * ioSteps) {
      throw Signal.CRASH;
    }
  }

  void afterIo() {
    if (crashAt == 2 * ioSteps++ + 1) {
      throw Signal.CRASH;
    }
  }

  void charge(int cost) {
    ground.charge(spec(), CALL_COST + cost);
  }

  /// `value` as nobody can change it any more.
  @SuppressWarnings("ConstantValue") // a strategy may pass anything
  Payload frozen(Payload value) {
    if (value == null) {
      throw new Misuse("null", "a message, tag or stored value is null; use a record");
    }
    Payload copy = Values.copy(value);
    charge(ground.size(copy));
    return copy;
  }

  /// The program asked for what a search does not try in full.
  void asked(Answer.Bound bound) {
    ground.asked(spec(), bound);
  }

  @Override
  public NodeId self() {
    return id;
  }

  @Override
  public int nodeCount() {
    return ground.nodeCount();
  }

  @Override
  public long nowMicros() {
    asked(Answer.Bound.CLOCK);
    return 0;
  }

  @Override
  public RandomGenerator random() {
    return dice;
  }

  @Override
  @SuppressWarnings("ConstantValue") // a strategy may pass anything
  public void send(NodeId to, Payload message) {
    if (to == null || to.index() >= ground.nodeCount()) {
      String last = "n" + (ground.nodeCount() - 1);
      throw new Misuse(
          "no-node", "send: there is no node " + to + "; nodes are n0 to " + last, to, last);
    }
    Payload sent = frozen(message);
    int number = ground.mail().message(id.index(), to.index(), sent).id();
    notes.add(new Note(TraceEvent.Kind.SEND, to.index(), number, sent));
  }

  @Override
  public void setTimer(long delayMicros, Payload tag) {
    if (delayMicros < 0) {
      throw new Misuse(
          "negative-delay",
          "setTimer: a delay of " + delayMicros + " us is negative; use 0 for at once",
          delayMicros);
    }
    Payload kept = frozen(tag);
    int number = ground.alarms().alarm(kept, delayMicros);
    timers = ground.alarms().with(timers, number);
    notes.add(new Note(TraceEvent.Kind.SET_TIMER, -1, number, kept));
  }

  @Override
  public Disk disk() {
    return store;
  }

  @Override
  public void log(String line) {
    charge(line.length());
    note(TraceEvent.Kind.LOG, line);
  }

  private void begin() {
    ioSteps = 0;
  }

  private NodeProgram running() {
    NodeProgram running = program;
    if (running == null) {
      throw new IllegalStateException("node " + id + " is down");
    }
    return running;
  }
}
