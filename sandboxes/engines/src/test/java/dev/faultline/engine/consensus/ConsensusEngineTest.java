package dev.faultline.engine.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.sim.Engine;
import dev.faultline.sim.Engines;
import dev.faultline.sim.Messages;
import dev.faultline.sim.Outcome;
import dev.faultline.sim.Role;
import dev.faultline.sim.RunOptions;
import dev.faultline.sim.RunResult;
import dev.faultline.sim.Scenario;
import dev.faultline.sim.Strategy;
import dev.faultline.sim.Trace;
import dev.faultline.sim.TraceJson;
import dev.faultline.sim.View;
import dev.faultline.sim.search.Searchable;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsensusEngineTest {

  private static final RunOptions PLAIN = new RunOptions(1_000_000, false);
  private static final RunOptions RECORDED = new RunOptions(1_000_000, true);

  private final Engine engine = Engines.named("consensus");

  @ParameterizedTest
  @EnumSource
  void rightAcceptorPassesAndArmsTheFaults(Family family) {
    int planned = 0;
    int armed = 0;
    for (int seed = 0; seed < 300; seed++) {
      RunResult result = run(family.id(), seed, PlainAcceptor::new, PLAIN);
      assertThat(result.outcome()).as("seed %d", seed).isInstanceOf(Outcome.Passed.class);
      planned += result.faultsPlanned();
      armed += result.faultsArmed();
    }

    assertThat(armed).isGreaterThanOrEqualTo(planned * 9 / 10);
  }

  @Test
  void digestsAreGolden() {
    List<String> digests = new ArrayList<>();
    for (String family : engine.roles().getFirst().families()) {
      RunResult result = run(family, 42, PlainAcceptor::new, PLAIN);
      digests.add(
          family + " " + HexFormat.of().toHexDigits(result.digest()) + " " + result.events());
    }

    assertThat(digests)
        .as("when an engine changes, raise its version and refresh these")
        .containsExactly(
            "calm c73bf9f97a93900e 201",
            "lossy 2c638d5688adf3e5 227",
            "duel f4ca07a7f7eb06fe 223",
            "late e6f2f9519bb0613a 109",
            "crash d5edbc1c0829259c 175",
            "crash-at-io 84c4105194f5cdf1 171",
            "minority 5d845e2635111873 113");
  }

  @Test
  void recordingChangesNoDigest() {
    for (int seed = 0; seed < 50; seed++) {
      assertThat(run("lossy", seed, PlainAcceptor::new, RECORDED).digest())
          .isEqualTo(run("lossy", seed, PlainAcceptor::new, PLAIN).digest());
    }
  }

  @Test
  void viewShowsWhatWasChosenAndWhatAcceptorsHold() {
    Trace trace = trace("calm", 42);

    View view = engine.view(trace);

    assertThat(view.lanes()).hasSameSizeAs(trace.nodes());
    assertThat(view.lamps()).hasSize(1);
    assertThat(view.lamps().getFirst().says().arguments()).containsExactly("1.0 apple");
    assertThat(view.cells()).extracting(View.Cell::name).contains("cell.promised", "cell.accepted");
    assertThat(view.rows().stream().map(row -> english().render(row.says())))
        .contains("p0 → a3: Prepare 1.0", "a3 → p0: Promise 1.0, none", "p0 decides apple");
  }

  @Test
  void traceIsJsonWithoutTheSeed() {
    String json = TraceJson.write(trace("calm", 123_456_789_012L));

    assertThat(json).startsWith("{\"format\":1,\"engine\":\"consensus\",\"engineVersion\":1,");
    assertThat(json).doesNotContain("123456789012").doesNotContain("seed");
  }

  @Test
  void bundlesHaveTheSameKeysAndEveryFamilyAndProperty() {
    List<String> zh = keys(Locale.CHINESE);
    List<String> en = keys(Locale.ENGLISH);

    assertThat(zh).isEqualTo(en);
    List<String> named = new ArrayList<>();
    for (Role role : engine.roles()) {
      role.families().forEach(id -> addWithAbout(named, "family." + id));
      Searchable.worlds(engine, role.id())
          .forEach(world -> addWithAbout(named, "family." + world.id()));
      role.properties().forEach(p -> addWithAbout(named, "property." + p.id()));
    }
    assertThat(en).containsAll(named);
  }

  private static void addWithAbout(List<String> keys, String key) {
    keys.add(key);
    keys.add(key + ".about");
  }

  @Test
  void unknownNamesAreTold() {
    assertThatThrownBy(() -> run("nowhere", 1, PlainAcceptor::new, PLAIN))
        .hasMessage("engine consensus has no family 'nowhere'");
    assertThatThrownBy(
            () -> engine.run(new Scenario("learner", "calm", 1), PlainAcceptor::new, PLAIN))
        .hasMessageContaining("has no role 'learner'; it has: acceptor, node");
    assertThatThrownBy(() -> Engines.named("no-such")).hasMessageContaining("[a-z]+");
    assertThatThrownBy(() -> Engines.named("nosuch")).hasMessageContaining("there is no engine");
  }

  private RunResult run(String family, long seed, Strategy strategy, RunOptions options) {
    return engine.run(new Scenario("acceptor", family, seed), strategy, options);
  }

  private Trace trace(String family, long seed) {
    return Objects.requireNonNull(run(family, seed, PlainAcceptor::new, RECORDED).trace());
  }

  private static Messages english() {
    return Messages.of("consensus", Locale.ENGLISH);
  }

  private static List<String> keys(Locale locale) {
    ResourceBundle.Control control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return ResourceBundle.getBundle("dev.faultline.engine.consensus.messages", locale, control)
        .keySet()
        .stream()
        .sorted()
        .toList();
  }
}
