package dev.faultline.engine.consensus;

import dev.faultline.api.NodeProgram;
import dev.faultline.api.Payload;
import dev.faultline.sim.FaultPlan;
import dev.faultline.sim.Monitor;
import dev.faultline.sim.NetworkModel;
import dev.faultline.sim.NodeSpec;
import dev.faultline.sim.Operation;
import dev.faultline.sim.Plan;
import dev.faultline.sim.Strategy;
import dev.faultline.sim.search.Invariant;
import dev.faultline.sim.search.Rules;
import dev.faultline.sim.search.SmallWorld;
import dev.faultline.sim.search.World;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Acceptors under test in a world that is searched in full: every proposer is asked once and tries
/// once, since timers never run out.
///
/// What is judged is safety, by the same monitor that judges runs.
public final class AcceptorWorld implements World {

  /// Those that exercises can ask for. Two acceptors, since three have too many states: what is
  /// judged is what each of them says, and their majorities must still meet.
  static final List<SmallWorld> ALL =
      List.of(
          new SmallWorld(
              "every-order", strategy -> new AcceptorWorld(2, 2, Rules.plain(), strategy)),
          new SmallWorld(
              "every-crash",
              strategy ->
                  new AcceptorWorld(
                      2,
                      2,
                      Rules.plain().with(Rules.Delivery.ONCE).withCrashes(1, Rules.Survival.ANY),
                      strategy)));

  private final Plan plan;
  private final Strategy strategy;
  private final Rules rules;

  /// @param proposers how many propose, each a value of its own
  /// @param acceptors how many acceptors there are
  /// @param rules what can happen; its order of timers has no say
  public AcceptorWorld(int proposers, int acceptors, Rules rules, Strategy strategy) {
    List<Operation> asked = new ArrayList<>();
    for (int i = 0; i < proposers; i++) {
      asked.add(new Operation(0, i, "v" + i));
    }
    plan =
        new Plan(
            List.of(proposers, acceptors),
            asked,
            new FaultPlan(NetworkModel.calm(1, 1), List.of(), 0, 1));
    this.strategy = strategy;
    this.rules = rules.with(Rules.TimerOrder.NEVER);
  }

  @Override
  public List<NodeSpec> nodes() {
    List<NodeSpec> nodes = new ArrayList<>();
    for (NodeSpec spec : new AcceptorScene(plan, strategy).nodes()) {
      int index = nodes.size();
      nodes.add(new NodeSpec(spec.name(), spec.underTest(), () -> program(index)));
    }
    return nodes;
  }

  @Override
  public List<Request> requests() {
    List<Request> requests = new ArrayList<>();
    for (Operation operation : plan.operations()) {
      Payload wish = new ProposerNode.Propose(operation.what());
      requests.add(new Request(operation.node(), wish));
    }
    return requests;
  }

  @Override
  public Rules rules() {
    return rules;
  }

  @Override
  public List<Invariant> invariants() {
    return List.of();
  }

  @Override
  public @Nullable Monitor monitor() {
    return new PaxosMonitor(Roster.of(plan), plan.operations());
  }

  /// A program from a scene of its own: what the proposers of one scene keep for each other, no two
  /// programs here may share. No proposer needs it, since none tries twice.
  private NodeProgram program(int node) {
    return new AcceptorScene(plan, strategy).nodes().get(node).program().get();
  }
}
