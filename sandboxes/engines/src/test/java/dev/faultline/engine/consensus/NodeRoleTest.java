package dev.faultline.engine.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.api.NodeId;
import dev.faultline.api.Payload;
import dev.faultline.engine.consensus.api.PaxosContext;
import dev.faultline.engine.consensus.api.PaxosNode;
import dev.faultline.sim.Engine;
import dev.faultline.sim.Engines;
import dev.faultline.sim.Messages;
import dev.faultline.sim.Outcome;
import dev.faultline.sim.RunOptions;
import dev.faultline.sim.RunResult;
import dev.faultline.sim.Scenario;
import dev.faultline.sim.Strategy;
import dev.faultline.sim.Trace;
import dev.faultline.sim.View;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NodeRoleTest {

  private static final int SEEDS = 300;
  private static final RunOptions PLAIN = new RunOptions(1_000_000, false);
  private static final RunOptions RECORDED = new RunOptions(1_000_000, true);

  private final Engine engine = Engines.named("consensus");

  @ParameterizedTest
  @EnumSource
  void rightNodePassesAndArmsTheFaults(NodeFamily family) {
    int armed = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      RunResult result = run(family.id(), seed, engine.plain("node"), PLAIN);
      assertThat(result.outcome()).as("seed %d", seed).isInstanceOf(Outcome.Passed.class);
      armed += result.faultsArmed() == result.faultsPlanned() ? 1 : 0;
    }

    assertThat(armed).isGreaterThanOrEqualTo(SEEDS * 9 / 10);
  }

  @ParameterizedTest
  @EnumSource
  void silentNodeLearnsInNoRun(NodeFamily family) {
    for (int seed = 0; seed < SEEDS; seed++) {
      assertThat(run(family.id(), seed, Idle::new, PLAIN).outcome())
          .as("seed %d", seed)
          .isInstanceOfSatisfying(
              Outcome.Broken.class, broken -> assertThat(broken.property()).isEqualTo("learns"));
    }
  }

  @Test
  void digestsAreGolden() {
    List<String> digests = new ArrayList<>();
    for (NodeFamily family : NodeFamily.values()) {
      RunResult result = run(family.id(), 42, PlainNode::new, PLAIN);
      digests.add(
          family.id() + " " + HexFormat.of().toHexDigits(result.digest()) + " " + result.events());
    }

    assertThat(digests)
        .as("when an engine changes, raise its version and refresh these")
        .containsExactly(
            "calm cbca64023c46510b 94",
            "duel cba0984b2637ab85 181",
            "lossy 67214d3de35b21e0 94",
            "cut de2515b2f4b9a758 127",
            "partial 01ea508aaff30cfc 236",
            "late d6c9e1542eef9efa 232",
            "repeated 22c6a8bc0e756178 669",
            "crash 77f404f8dc07693c 151",
            "crash-at-io f945a96a4ef27e44 191",
            "minority 089ca691ea7eb541 115",
            "skew aff01c04021bf793 203",
            "swarm 29795b5eb241d759 138",
            "pct 961825a5b7c55679 165");
  }

  @ParameterizedTest
  @EnumSource
  void recordingChangesNoDigest(NodeFamily family) {
    for (int seed = 0; seed < 10; seed++) {
      assertThat(run(family.id(), seed, PlainNode::new, RECORDED).digest())
          .isEqualTo(run(family.id(), seed, PlainNode::new, PLAIN).digest());
    }
  }

  @Test
  void learningNothingAtAllIsTold() {
    RunResult result = run("calm", 1, () -> new Saying(null), PLAIN);

    assertThat(result.outcome())
        .isInstanceOfSatisfying(
            Outcome.Stopped.class,
            stopped -> {
              assertThat(stopped.handler()).isEqualTo("onPropose");
              assertThat(english().render(stopped.says()))
                  .contains("learnt null", "Say which value is chosen");
            });
  }

  @Test
  void hugeValueIsCharged() {
    String huge = "x".repeat(100_000);

    assertThat(run("calm", 1, () -> new Saying(huge), PLAIN).steps()).isGreaterThan(100_000);
  }

  @Test
  void viewShowsWhatNodesHoldAndWhoLearns() {
    Trace trace = Objects.requireNonNull(run("calm", 42, PlainNode::new, RECORDED).trace());

    View view = engine.view(trace);

    assertThat(view.lanes()).extracting(View.Lane::role).containsOnly("role.node");
    assertThat(view.lamps())
        .extracting(View.Lamp::name)
        .containsExactlyInAnyOrder("lamp.chosen", "lamp.learnt");
    assertThat(view.cells())
        .extracting(View.Cell::name)
        .contains("cell.promised", "cell.accepted", "cell.learnt");
    assertThat(view.rows().stream().map(row -> english().render(row.says())))
        .anyMatch(says -> says.matches("n\\d learns apple"));
  }

  /// A strategy may have records of its own that are called like the engine's.
  @Test
  void viewBearsMessagesOfTheSameNameAndAnotherShape() {
    Trace trace = Objects.requireNonNull(run("calm", 42, Namesake::new, RECORDED).trace());

    assertThat(engine.view(trace).cells()).isEmpty();
  }

  @Test
  void unknownFamilyIsTold() {
    assertThatThrownBy(() -> run("nowhere", 1, PlainNode::new, PLAIN))
        .hasMessage("engine consensus has no family 'nowhere'");
  }

  private RunResult run(String family, long seed, Strategy strategy, RunOptions options) {
    return engine.run(new Scenario("node", family, seed), strategy, options);
  }

  private static Messages english() {
    return Messages.of("consensus", Locale.ENGLISH);
  }

  /// Does nothing.
  private static class Idle implements PaxosNode {

    @Override
    public void start(PaxosContext context) {}

    @Override
    public void onPropose(String value, PaxosContext context) {}

    @Override
    public void onMessage(NodeId from, Payload message, PaxosContext context) {}

    @Override
    public void onTimer(Payload tag, PaxosContext context) {}
  }

  /// Learns what it was made to say.
  private static final class Saying extends Idle {

    private final String value;

    @SuppressWarnings("NullAway") // what a careless strategy does
    Saying(@org.jspecify.annotations.Nullable String value) {
      this.value = value;
    }

    @Override
    public void onPropose(String wish, PaxosContext context) {
      context.learn(value);
    }
  }

  /// Sends records of its own.
  private static final class Namesake extends Idle {

    private record Promise() implements Payload {}

    private record Accepted(int ballot, String note) implements Payload {}

    @Override
    public void onPropose(String value, PaxosContext context) {
      context.send(context.self(), new Promise());
      context.send(context.self(), new Accepted(1, "a b"));
    }
  }
}
