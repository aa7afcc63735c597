package dev.faultline.sim;

import dev.faultline.api.Context;
import dev.faultline.api.NodeId;
import dev.faultline.api.NodeProgram;
import dev.faultline.api.Payload;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// A small world for tests of the kernel: node 0 runs a script, and every node keeps a diary that
/// outlives its crashes.
final class World implements Monitor {

  static final NetworkModel STEADY = NetworkModel.calm(1_000, 1_000);

  record Ping(int number) implements Payload {}

  private final List<String> diary = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private BiConsumer<Payload, Context> onMessage = (message, context) -> {};
  private BiConsumer<Payload, Context> onTimer = (tag, context) -> {};
  private BiConsumer<Integer, Context> onStart = (node, context) -> {};
  private NetworkModel network = STEADY;
  private int lives;

  World network(NetworkModel model) {
    network = model;
    return this;
  }

  World fault(Fault fault) {
    faults.add(fault);
    return this;
  }

  World onMessage(BiConsumer<Payload, Context> action) {
    onMessage = action;
    return this;
  }

  World onTimer(BiConsumer<Payload, Context> action) {
    onTimer = action;
    return this;
  }

  World onStart(BiConsumer<Integer, Context> action) {
    onStart = action;
    return this;
  }

  /// What the nodes wrote down, in order.
  List<String> diary() {
    return diary;
  }

  /// Numbers of the pings from one node that reached another, in order.
  List<Integer> received(int from, int to) {
    return diary.stream()
        .filter(line -> line.contains(" n" + to + " got ") && line.endsWith(" from n" + from))
        .map(line -> Integer.valueOf(line.replaceAll(".*number=([0-9]+).*", "$1")))
        .toList();
  }

  /// How many programs were made.
  int lives() {
    return lives;
  }

  void note(Context context, String what) {
    diary.add(context.nowMicros() + " n" + context.self().index() + " " + what);
  }

  /// Runs three nodes for one second; everything is well after half of it.
  Simulation run(long seed) {
    return run(seed, true);
  }

  Simulation run(long seed, boolean recorded) {
    List<NodeSpec> nodes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      nodes.add(new NodeSpec("n" + i, true, Program::new));
    }
    FaultPlan plan = new FaultPlan(network, faults, 500_000, 1_000_000);
    Meter.begin(1_000_000);
    Simulation simulation = new Simulation(nodes, plan, Chance.ofSeed(seed), this, recorded);
    simulation.run();
    return simulation;
  }

  @Override
  public void sent(int event, int from, int life, int to, Payload message) {}

  @Override
  public @Nullable Broken broken() {
    return null;
  }

  private final class Program implements NodeProgram {

    private Program() {
      lives++;
    }

    @Override
    public void start(Context context) {
      onStart.accept(context.self().index(), context);
    }

    @Override
    public void onMessage(NodeId from, Payload message, Context context) {
      note(context, "got " + Values.render(message) + " from n" + from.index());
      onMessage.accept(message, context);
    }

    @Override
    public void onTimer(Payload tag, Context context) {
      note(context, "timer " + Values.render(tag));
      onTimer.accept(tag, context);
    }
  }
}
