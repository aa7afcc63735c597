package dev.faultline.engine.consensus;

import dev.faultline.api.Payload;
import dev.faultline.engine.consensus.api.Acceptor;
import dev.faultline.sim.Marks;
import dev.faultline.sim.Monitor;
import dev.faultline.sim.NodeSpec;
import dev.faultline.sim.Operation;
import dev.faultline.sim.Plan;
import dev.faultline.sim.Scene;
import dev.faultline.sim.Strategy;
import dev.faultline.sim.TraceEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The engine's proposers, and acceptors under test.
final class AcceptorScene implements Scene {

  private static final List<String> PROPOSER_NAMES = names("p");
  private static final List<String> ACCEPTOR_NAMES = names("a");

  private final Roster roster;
  private final PaxosMonitor monitor;
  private final List<NodeSpec> nodes;
  private @Nullable Marks marks;

  AcceptorScene(Plan plan, Strategy strategy) {
    roster = Roster.of(plan);
    monitor = new PaxosMonitor(roster, plan.operations());
    nodes = nodes(strategy);
  }

  @Override
  public void begin(Marks begun) {
    marks = begun;
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

  private static List<String> names(String role) {
    return IntStream.range(0, Plan.MAX_NODES).mapToObj(i -> role + i).toList();
  }

  private List<NodeSpec> nodes(Strategy strategy) {
    List<NodeSpec> specs = new ArrayList<>();
    int[] rounds = new int[roster.proposers()];
    for (int i = 0; i < roster.proposers(); i++) {
      specs.add(
          new NodeSpec(
              PROPOSER_NAMES.get(i), false, () -> new ProposerNode(roster, rounds, this::decided)));
    }
    for (int i = 0; i < roster.acceptors(); i++) {
      specs.add(
          new NodeSpec(
              ACCEPTOR_NAMES.get(roster.acceptor(i)),
              true,
              () -> new AcceptorNode((Acceptor) strategy.create(), roster.proposers())));
    }
    return specs;
  }

  private void decided(String value, int proposer) {
    monitor.decided(proposer);
    if (marks != null) {
      marks.mark(TraceEvent.Kind.DECIDE, proposer, value);
    }
  }
}
