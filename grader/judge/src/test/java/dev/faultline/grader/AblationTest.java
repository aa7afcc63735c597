package dev.faultline.grader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Without the verifier, the system's walls must hold; without them too, nothing does. What held
/// where other walls were missing: `AblationTable`.
class AblationTest {

  @Test
  void jailAloneKeepsFilesAndNetworkAndProcesses() {
    List<Attack> attacks =
        Ablation.attacks(attack -> Ablation.OF_THE_SYSTEM.contains(attack.family()));
    Leftovers before = Leftovers.now();

    Map<Ended, List<Attack>> ended = Ablation.without(EnumSet.of(Weakness.VERIFIER), attacks);

    assertThat(ended.keySet())
        .as("%s", ended)
        .isSubsetOf(Ended.COMPILER, Ended.REFUSED, Ended.KILLED, Ended.MONITOR);
    assertThat(ended.getOrDefault(Ended.MONITOR, List.of()))
        .as("those that are told no, and do not throw")
        .extracting(Attack::name)
        .isSubsetOf("KillSupervisor", "ListByReference");
    assertThat(Leftovers.now()).isEqualTo(before);
  }

  /// What says that it is through is through.
  @ParameterizedTest
  @ValueSource(strings = {"filesystem/ReadPasswords", "processes/ListProcesses", "network/Listen"})
  void withoutJailAnAttackGetsThrough(String name) {
    Set<Weakness> all = EnumSet.of(Weakness.VERIFIER);
    all.addAll(Ablation.JAIL);

    assertThat(Ablation.without(all, Ablation.attacks(attack -> attack.toString().equals(name))))
        .containsOnlyKeys(Ended.THROUGH);
  }
}
