package dev.faultline.grader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Takes out each wall in turn, and writes down in `target/ablation.md` which other one held. It is
/// run by its name (`-Dtest=AblationTable`), not with the others: it takes half an hour.
class AblationTable {

  /// Such that would do harm if nothing stopped them, or never end.
  private static final Set<String> NEVER_WITHOUT_JAIL =
      Set.of("ManyProcesses", "StreamToFile", "KillSupervisor");

  @Test
  void table() throws IOException {
    List<String> lines =
        new ArrayList<>(List.of("| left out | attacks | what held |", "| --- | --- | --- |"));
    lines.add(row(EnumSet.of(Weakness.VERIFIER), attack -> attack.wall().startsWith("verifier")));
    for (Weakness weakness : List.of(Weakness.STEPS, Weakness.MEMORY, Weakness.DEPTH)) {
      lines.add(row(EnumSet.of(weakness), attack -> attack.wall().endsWith(weakness.toString())));
    }
    for (Weakness weakness : List.of(Weakness.COLLECTIONS, Weakness.WRAPPERS, Weakness.GUARDS)) {
      lines.add(row(EnumSet.of(weakness), AblationTable::isMetered));
    }
    lines.add(
        row(EnumSet.of(Weakness.SECOND_RUN), attack -> attack.wall().equals("nondeterminism")));
    for (Weakness weakness : Ablation.JAIL) {
      lines.add(row(EnumSet.of(Weakness.VERIFIER, weakness), AblationTable::isOfTheSystem));
    }
    for (Weakness weakness : Ablation.JAIL) {
      Set<Weakness> others = EnumSet.of(Weakness.VERIFIER);
      others.addAll(Ablation.JAIL);
      others.remove(weakness);
      lines.add(row(others, AblationTable::isOfTheSystem));
    }
    Files.write(Path.of("target", "ablation.md"), lines);
    assertThat(lines).hasSizeGreaterThan(2);
  }

  private static boolean isMetered(Attack attack) {
    return Set.of("steps", "memory", "depth").contains(attack.wall());
  }

  private static boolean isOfTheSystem(Attack attack) {
    return Ablation.OF_THE_SYSTEM.contains(attack.family())
        && !NEVER_WITHOUT_JAIL.contains(attack.name());
  }

  private static String row(Set<Weakness> weaknesses, Predicate<Attack> which) {
    List<Attack> attacks = Ablation.attacks(which);
    String ended =
        Ablation.without(weaknesses, attacks).entrySet().stream()
            .map(entry -> told(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining(", "));
    String left = weaknesses.stream().map(Weakness::toString).collect(Collectors.joining(", "));
    return "| %s | %d | %s |".formatted(left, attacks.size(), ended);
  }

  /// How many ended so, and which, where they are few.
  private static String told(Ended how, List<Attack> attacks) {
    String which = attacks.size() > 6 ? "" : " " + attacks;
    return how + " " + attacks.size() + which;
  }
}
