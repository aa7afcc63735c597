package dev.faultline.engine.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.sim.Engine;
import dev.faultline.sim.Engines;
import dev.faultline.sim.FaultPlan;
import dev.faultline.sim.Messages;
import dev.faultline.sim.NetworkModel;
import dev.faultline.sim.Operation;
import dev.faultline.sim.Outcome;
import dev.faultline.sim.Plan;
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
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteEngineTest {

  private static final RunOptions PLAIN = new RunOptions(1_000_000, false);
  private static final RunOptions RECORDED = new RunOptions(1_000_000, true);

  private final Engine engine = Engines.named("remote");

  @ParameterizedTest
  @EnumSource
  void rightCallPassesAndArmsTheFaults(Family family) {
    int planned = 0;
    int armed = 0;
    for (int seed = 0; seed < 300; seed++) {
      RunResult result = run(family.id(), seed, PlainCall::new, PLAIN);
      assertThat(result.outcome()).as("seed %d", seed).isInstanceOf(Outcome.Passed.class);
      planned += result.faultsPlanned();
      armed += result.faultsArmed();
    }

    assertThat(armed).isEqualTo(planned);
  }

  @Test
  void digestsAreGolden() {
    List<String> digests = new ArrayList<>();
    for (String family : engine.roles().getFirst().families()) {
      RunResult result = run(family, 42, PlainCall::new, PLAIN);
      digests.add(
          family + " " + HexFormat.of().toHexDigits(result.digest()) + " " + result.events());
    }

    assertThat(digests)
        .as("when an engine changes, raise its version and refresh these")
        .containsExactly(
            "calm 62e02e0adb2e16b5 21",
            "request-lost 3486e7190c40f049 29",
            "reply-lost 0dff3f96ae300437 39",
            "late cb16c5e82895a684 36",
            "clients 1eff70fbcf7c5c36 84",
            "lossy 64f0d99bc716c9c6 124");
  }

  @Test
  void recordingChangesNoDigest() {
    for (int seed = 0; seed < 50; seed++) {
      assertThat(run("lossy", seed, PlainCall::new, RECORDED).digest())
          .isEqualTo(run("lossy", seed, PlainCall::new, PLAIN).digest());
    }
  }

  @Test
  void viewShowsCupsAndWhoWaitsForWhat() {
    Trace trace = Objects.requireNonNull(run("reply-lost", 42, PlainCall::new, RECORDED).trace());

    View view = engine.view(trace);

    assertThat(view.lanes()).extracting(View.Lane::name).containsExactly("s0", "c1");
    assertThat(view.cells())
        .extracting(View.Cell::name)
        .contains("cell.cups", "cell.waits", "cell.got");
    assertThat(view.rows().stream().map(row -> english().render(row.says())))
        .contains("somebody asks c1 for: Request 1 mocha");
  }

  @Test
  void bundlesHaveTheSameKeysAndEveryFamilyAndProperty() {
    List<String> zh = keys(Locale.CHINESE);
    List<String> en = keys(Locale.ENGLISH);

    assertThat(zh).isEqualTo(en);
    List<String> named = new ArrayList<>();
    engine.roles().getFirst().families().forEach(id -> addWithAbout(named, "family." + id));
    engine.roles().getFirst().properties().forEach(p -> addWithAbout(named, "property." + p.id()));
    assertThat(en).containsAll(named);
  }

  private static void addWithAbout(List<String> keys, String key) {
    keys.add(key);
    keys.add(key + ".about");
  }

  @Test
  void unknownNamesAreTold() {
    assertThatThrownBy(() -> run("nowhere", 1, PlainCall::new, PLAIN))
        .hasMessage("engine remote has no family 'nowhere'");
    assertThatThrownBy(() -> engine.run(new Scenario("server", "calm", 1), PlainCall::new, PLAIN))
        .hasMessage("engine remote has no role 'server'; it has: call");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "latte", "x latte", " 1 latte"})
  void operationThatIsNoCallIsTold(String what) {
    assertThatThrownBy(() -> Ask.of(new Operation(0, 1, what)))
        .hasMessage("'" + what + "' is no call; write as '1 latte'");
  }

  @Test
  void planOfAnotherKindIsTold() {
    FaultPlan faults = new FaultPlan(NetworkModel.calm(1, 1), List.of(), 1, 2);
    Plan servers = new Plan(List.of(2, 1), List.of(), faults);
    Plan calling = new Plan(List.of(1, 1), List.of(new Operation(0, 0, "1 latte")), faults);

    assertThatThrownBy(() -> engine.scene("call", servers, PlainCall::new))
        .hasMessage("a plan for remote calls has one server and some clients, not [2, 1]");
    assertThatThrownBy(() -> engine.scene("call", calling, PlainCall::new))
        .hasMessage("an operation is for the server; clients call");
  }

  private RunResult run(String family, long seed, Strategy strategy, RunOptions options) {
    return engine.run(new Scenario("call", family, seed), strategy, options);
  }

  private static Messages english() {
    return Messages.of("remote", Locale.ENGLISH);
  }

  private static List<String> keys(Locale locale) {
    ResourceBundle.Control control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return ResourceBundle.getBundle("dev.faultline.engine.remote.messages", locale, control)
        .keySet()
        .stream()
        .sorted()
        .toList();
  }
}
