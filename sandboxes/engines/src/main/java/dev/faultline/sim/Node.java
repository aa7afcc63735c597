package dev.faultline.sim;

import dev.faultline.api.Context;
import dev.faultline.api.Disk;
import dev.faultline.api.NodeId;
import dev.faultline.api.NodeProgram;
import dev.faultline.api.Payload;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// A node of a running simulation, and the context that its program sees.
final class Node implements Context {

  private static final int CALL_COST = 16;
  private static final int MAX_LOG_CHARACTERS = 400;

  private final Simulation simulation;
  private final NodeSpec spec;
  private final NodeId id;
  private final RandomGenerator random;
  private final DiskModel disk;
  private final CrashPoints crashPoints = new CrashPoints();
  private final NodeClock clock = new NodeClock();
  private final boolean underTest;
  private @Nullable NodeProgram program;
  private int life;

  Node(Simulation simulation, NodeSpec spec, int index, Chance chance) {
    this.simulation = simulation;
    this.spec = spec;
    underTest = spec.underTest();
    id = new NodeId(index);
    random = NodeRandom.of(chance, index);
    disk = new DiskModel(this, new DiskLuck(chance, index));
  }

  NodeSpec spec() {
    return spec;
  }

  int index() {
    return id.index();
  }

  int life() {
    return life;
  }

  @Nullable NodeProgram program() {
    return program;
  }

  /// Calls the program; a start makes a new one first.
  void call(TraceEvent.Kind kind, NodeId from, @Nullable Payload payload) {
    if (underTest) {
      Meter.resume();
    }
    try {
      callProgram(kind, from, payload);
    } finally {
      Meter.pause();
    }
  }

  private void callProgram(TraceEvent.Kind kind, NodeId from, @Nullable Payload payload) {
    NodeProgram called = program;
    if (called == null || payload == null) {
      program = spec.program().get();
      program.start(this);
    } else if (kind == TraceEvent.Kind.TIMER) {
      called.onTimer(payload, this);
    } else {
      called.onMessage(from, payload, this);
    }
  }

  /// Returns which unsynced writes survive, as {@link DiskModel#crash} does.
  String crash() {
    program = null;
    life++;
    return disk.crash();
  }

  NodeClock clock() {
    return clock;
  }

  DiskDamage diskDamage() {
    return disk.damage();
  }

  CrashPoints crashPoints() {
    return crashPoints;
  }

  @Override
  public NodeId self() {
    return id;
  }

  @Override
  public int nodeCount() {
    return simulation.nodeCount();
  }

  @Override
  public long nowMicros() {
    return clock.read(simulation.nowMicros());
  }

  @Override
  public RandomGenerator random() {
    return random;
  }

  @Override
  public void send(NodeId to, Payload message) {
    charge(CALL_COST);
    simulation.send(this, to, message);
  }

  @Override
  public void setTimer(long delayMicros, Payload tag) {
    charge(CALL_COST);
    simulation.setTimer(this, clock.trueDelay(delayMicros), tag);
  }

  @Override
  public Disk disk() {
    return disk;
  }

  @Override
  public void log(String line) {
    charge(CALL_COST + line.length());
    String shown =
        line.length() <= MAX_LOG_CHARACTERS ? line : line.substring(0, MAX_LOG_CHARACTERS) + "…";
    simulation.note(TraceEvent.Kind.LOG, this, -1, shown, 0);
  }

  /// Charges the strategy under test; the engine's own programs are free.
  void charge(int cost) {
    if (underTest) {
      Meter.tick(cost);
    }
  }

  /// Before a sync of the disk, as an I/O step.
  void beforeSync() {
    charge(CALL_COST);
    crashPoints.beforeSync();
  }

  /// Before `value` is written, as an I/O step; returns what is to be written, a copy where it can
  /// change.
  Payload beforeWrite(Payload value) {
    charge(CALL_COST);
    Payload frozen = simulation.freeze(this, value);
    crashPoints.beforeStep();
    return frozen;
  }

  /// `value` as a program may have it: a copy where it can change.
  @Nullable Payload copy(@Nullable Payload value) {
    return value == null ? null : simulation.copy(value);
  }

  /// `value` was written under `key`.
  void afterWrite(String key, Payload value) {
    long digest = simulation.lastDigest() + SeededRandom.mix(key.hashCode());
    simulation.note(TraceEvent.Kind.WRITE, this, -1, new Written(key, value), digest);
    crashPoints.afterStep();
  }

  /// All writes were synced.
  void afterSync() {
    simulation.note(TraceEvent.Kind.SYNC, this, -1, null, 0);
    crashPoints.afterSync();
  }
}
