package dev.faultline.engine.consensus;

import dev.faultline.api.Payload;
import dev.faultline.engine.consensus.api.PaxosNode;
import dev.faultline.sim.Marks;
import dev.faultline.sim.Monitor;
import dev.faultline.sim.NodeSpec;
import dev.faultline.sim.Operation;
import dev.faultline.sim.Plan;
import dev.faultline.sim.Scene;
import dev.faultline.sim.Strategy;
import java.util.List;
import java.util.stream.IntStream;

/// Whole nodes under test; the clients are the plan's operations.
final class NodeScene implements Scene {

  private static final List<String> NAMES =
      IntStream.range(0, Plan.MAX_NODES).mapToObj(i -> "n" + i).toList();

  private final LearnMonitor monitor;
  private final List<NodeSpec> nodes;

  NodeScene(Plan plan, Strategy strategy) {
    monitor = new LearnMonitor(plan);
    nodes =
        IntStream.range(0, plan.size(0))
            .mapToObj(i ->
                new NodeSpec(
                    NAMES.get(i),
                    true,
                    () -> new WholeNode((PaxosNode) strategy.create(), monitor)))
            .toList();
  }

  @Override
  public void begin(Marks marks) {
    monitor.begin(marks);
  }

  @Override
  public List<NodeSpec> nodes() {
    return nodes;
  }

  @Override
  public Payload request(Operation operation) {
    return new ProposerNode.Propose(operation.what());
  }

  @Override
  public Monitor monitor() {
    return monitor;
  }
}
