package dev.faultline.grader;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Has attacks judged by builds that lack some walls.
final class Ablation {

  /// Families that want something of the system.
  static final Set<String> OF_THE_SYSTEM = Set.of("filesystem", "network", "processes");

  /// The walls that the system puts up.
  static final Set<Weakness> JAIL =
      Collections.unmodifiableSet(EnumSet.range(Weakness.RLIMITS, Weakness.OUTER_LANDLOCK));

  private static final Duration RUN_LIMIT = Duration.ofSeconds(3);

  private Ablation() {}

  /// How attacks end in a build that lacks some walls.
  static Map<Ended, List<Attack>> without(Set<Weakness> weaknesses, List<Attack> attacks) {
    JudgeOptions plain = JudgeOptions.defaults().withRunLimit(RUN_LIMIT);
    JudgeOptions options =
        new JudgeOptions(
            plain.runnersAhead(),
            plain.compilers(),
            plain.startLimit(),
            plain.compileLimit(),
            plain.runLimit(),
            Optional.empty());
    Map<Ended, List<Attack>> ended = new EnumMap<>(Ended.class);
    try (Deaths deaths = Deaths.heard();
        Judge judge = Judge.start(options, new WeakJail(weaknesses))) {
      for (Attack attack : attacks) {
        deaths.forget();
        Verdict verdict = judge.judge(attack.submission(), Acceptors.SECRET, Progress.NONE);
        Ended how = Ended.of(verdict, deaths.told());
        ended.computeIfAbsent(how, _ -> new ArrayList<>()).add(attack);
      }
    }
    return ended;
  }

  static List<Attack> attacks(Predicate<Attack> which) {
    return Attack.all().stream().filter(which).toList();
  }
}
