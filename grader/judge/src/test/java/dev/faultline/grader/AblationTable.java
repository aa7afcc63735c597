package dev.faultline.grader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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

  private static final int ROWS = 16;
  private static final Path FILE = Path.of("target", "ablation.md");

  @Test
  void table() throws IOException {
    Files.writeString(FILE, "| left out | attacks | what held |\n| --- | ---: | --- |\n");
    addRow(EnumSet.of(Weakness.VERIFIER), attack -> attack.wall().startsWith("verifier"));
    for (Weakness weakness : Ablation.JAIL) {
      addRow(EnumSet.of(Weakness.VERIFIER, weakness), AblationTable::isOfTheSystem);
    }
    for (Weakness weakness : Ablation.JAIL) {
      Set<Weakness> others = EnumSet.of(Weakness.VERIFIER);
      others.addAll(Ablation.JAIL);
      others.remove(weakness);
      addRow(others, AblationTable::isOfTheSystem);
    }
    addRow(EnumSet.of(Weakness.SECOND_RUN), attack -> attack.wall().equals("nondeterminism"));
    for (Weakness weakness : List.of(Weakness.MEMORY, Weakness.DEPTH)) {
      addRow(EnumSet.of(weakness), attack -> attack.wall().endsWith(weakness.toString()));
    }
    for (Weakness weakness : List.of(Weakness.COLLECTIONS, Weakness.WRAPPERS, Weakness.GUARDS)) {
      addRow(EnumSet.of(weakness), AblationTable::isMetered);
    }
    addRow(EnumSet.of(Weakness.STEPS), attack -> attack.wall().equals("steps"));
    assertThat(Files.readAllLines(FILE)).hasSize(ROWS + 2);
  }

  private static boolean isMetered(Attack attack) {
    return Set.of("steps", "memory", "depth").contains(attack.wall());
  }

  private static boolean isOfTheSystem(Attack attack) {
    return Ablation.OF_THE_SYSTEM.contains(attack.family())
        && !NEVER_WITHOUT_JAIL.contains(attack.name());
  }

  private static void addRow(Set<Weakness> weaknesses, Predicate<Attack> which) throws IOException {
    List<Attack> attacks = Ablation.attacks(which);
    String ended =
        Ablation.without(weaknesses, attacks).entrySet().stream()
            .map(entry -> told(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining(", "));
    String left = weaknesses.stream().map(Weakness::toString).collect(Collectors.joining(", "));
    String row = "| %s | %d | %s |\n".formatted(left, attacks.size(), ended);
    Files.writeString(FILE, row, StandardOpenOption.APPEND);
  }

  /// How many ended so, and which, where they are few.
  private static String told(Ended how, List<Attack> attacks) {
    String which = attacks.size() > 6 ? "" : " " + attacks;
    return how + " " + attacks.size() + which;
  }
}
