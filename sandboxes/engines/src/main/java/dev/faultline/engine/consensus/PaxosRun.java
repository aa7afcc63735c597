package dev.faultline.engine.consensus;

import dev.faultline.api.NodeProgram;
import dev.faultline.engine.consensus.api.Acceptor;
import dev.faultline.sim.Meter;
import dev.faultline.sim.NodeSpec;
import dev.faultline.sim.Outcome;
import dev.faultline.sim.RunOptions;
import dev.faultline.sim.RunResult;
import dev.faultline.sim.Scenario;
import dev.faultline.sim.Sentence;
import dev.faultline.sim.Simulation;
import dev.faultline.sim.Strategy;
import dev.faultline.sim.StrategyStop;
import dev.faultline.sim.Trace;
import dev.faultline.sim.TraceEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One run of the engine's proposers against acceptors under test.
final class PaxosRun {

  private static final int MAX_NODES = 16;
  private static final List<String> VALUES = List.of("apple", "pear", "plum");

  private static final List<String> PROPOSER_NAMES = names("p");
  private static final List<String> ACCEPTOR_NAMES = names("a");

  private final Scenario scenario;
  private final PaxosPlan plan;
  private final RunOptions options;
  private final PaxosMonitor monitor;
  private final Map<Integer, String> decisions = new TreeMap<>();
  private final @Nullable AcceptorNode[] acceptors;
  private final List<NodeSpec> nodes;
  private final Simulation simulation;

  PaxosRun(Scenario scenario, PaxosPlan plan, Strategy strategy, RunOptions options) {
    this.scenario = scenario;
    this.plan = plan;
    this.options = options;
    monitor = new PaxosMonitor(plan);
    acceptors = new @Nullable AcceptorNode[plan.proposers() + plan.acceptors()];
    nodes = nodes(strategy);
    simulation = new Simulation(nodes, plan.faults(), scenario.seed(), monitor, options.recorded());
  }

  RunResult run() {
    Meter.begin(options.stepBudget());
    for (int i = 0; i < plan.proposers(); i++) {
      simulation.client(plan.askedMicros().get(i), i, new ProposerNode.Propose(VALUES.get(i)));
    }
    simulation.run();
    Outcome outcome = outcome();
    return new RunResult(
        outcome,
        simulation.digest(),
        simulation.eventCount(),
        Meter.used(),
        plan.faults().faults().size(),
        simulation.faultsArmed(),
        options.recorded() ? trace() : null);
  }

  private static List<String> names(String role) {
    return IntStream.range(0, MAX_NODES).mapToObj(i -> role + i).toList();
  }

  private List<NodeSpec> nodes(Strategy strategy) {
    List<NodeSpec> specs = new ArrayList<>();
    for (int i = 0; i < plan.proposers(); i++) {
      specs.add(
          new NodeSpec(PROPOSER_NAMES.get(i), false, () -> new ProposerNode(plan, this::decided)));
    }
    for (int i = plan.proposers(); i < acceptors.length; i++) {
      int index = i;
      specs.add(new NodeSpec(ACCEPTOR_NAMES.get(i), true, () -> acceptor(strategy, index)));
    }
    return specs;
  }

  private NodeProgram acceptor(Strategy strategy, int index) {
    acceptors[index] = null;
    AcceptorNode made = new AcceptorNode((Acceptor) strategy.create(), plan.proposers());
    acceptors[index] = made;
    return made;
  }

  private void decided(String value, int proposer) {
    decisions.put(proposer, value);
    simulation.mark(TraceEvent.Kind.DECIDE, proposer, value);
  }

  private Outcome outcome() {
    StrategyStop stop = simulation.stop();
    if (stop != null) {
      AcceptorNode stopped = acceptors[stop.node()];
      String handler = stopped == null ? "constructor" : stopped.handler();
      return new Outcome.Stopped(stop.why(), handler, stop.event(), stop.says());
    }
    PaxosMonitor.Broken broken = monitor.broken();
    if (broken != null) {
      return broken.outcome();
    }
    for (int i = 0; i < plan.proposers(); i++) {
      if (!decisions.containsKey(i)) {
        int event = simulation.mark(TraceEvent.Kind.BREAK, i, "");
        Sentence says = Sentence.of("broken.decides", "p" + i);
        return new Outcome.Broken(
            PaxosProperty.DECIDES.id(), PaxosProperty.DECIDES.kind(), event, says);
      }
    }
    return new Outcome.Passed();
  }

  private Trace trace() {
    return new Trace(
        Trace.FORMAT,
        ConsensusEngine.NAME,
        ConsensusEngine.VERSION,
        scenario.role(),
        scenario.family(),
        nodes.stream().map(NodeSpec::name).toList(),
        simulation.events(),
        simulation.digest());
  }
}
