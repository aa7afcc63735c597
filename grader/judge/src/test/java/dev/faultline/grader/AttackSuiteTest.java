package dev.faultline.grader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every wall of the grader, shown by submissions that it must stop and by such that it must not.
///
/// `-Dattacks=PREFIX` runs those alone whose `FAMILY/NAME` begins so.
class AttackSuiteTest {

  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final Duration SETTLES = Duration.ofSeconds(2);

  private static final int LEAST_ATTACKS = 200;
  private static final int LEAST_OF_A_FAMILY = 3;
  private static final int LEAST_HARMLESS = 40;

  private static final Set<String> FAMILIES =
      Set.of(
          "filesystem",
          "network",
          "processes",
          "signals",
          "reflection",
          "classloading",
          "deserialisation",
          "finalizers",
          "threads",
          "exit",
          "nativeaccess",
          "time",
          "identity",
          "statics",
          "grader",
          "forgery",
          "floods",
          "exceptions",
          "work",
          "memory",
          "recursion",
          "compilebombs",
          "bigmethods",
          "manyclasses",
          "escapes",
          "constants",
          "values");

  private static final List<Attack> ATTACKS = Attack.all();
  private static final List<Harmless> HARMLESS = Harmless.all();
  private static final String CHOSEN = System.getProperty("attacks", "");

  private static Deaths deaths;
  private static Judge judge;

  @BeforeAll
  static void start() {
    deaths = Deaths.heard();
    judge = Judge.start(JudgeOptions.defaults());
  }

  @AfterAll
  static void stop() {
    judge.close();
    deaths.close();
  }

  @Test
  void everyFamilyIsThere() {
    Map<String, Long> sizes =
        ATTACKS.stream()
            .collect(Collectors.groupingBy(Attack::family, TreeMap::new, Collectors.counting()));

    assertThat(sizes.keySet()).isEqualTo(FAMILIES);
    assertThat(sizes)
        .allSatisfy((family, size) ->
            assertThat(size).as(family).isGreaterThanOrEqualTo(LEAST_OF_A_FAMILY));
    assertThat(ATTACKS).hasSizeGreaterThanOrEqualTo(LEAST_ATTACKS);
    assertThat(ATTACKS).extracting(Attack::toString).doesNotHaveDuplicates();
    assertThat(HARMLESS).hasSizeGreaterThanOrEqualTo(LEAST_HARMLESS);
  }

  @TestFactory
  Stream<DynamicContainer> attacksAreStoppedByTheirWall() {
    return FAMILIES.stream()
        .sorted()
        .map(family -> DynamicContainer.dynamicContainer(family, ofFamily(family)));
  }

  @TestFactory
  Stream<DynamicTest> harmlessProgramsPass() {
    return HARMLESS.stream()
        .filter(harmless -> harmless.toString().startsWith(CHOSEN))
        .map(harmless -> DynamicTest.dynamicTest(harmless.toString(), () -> passes(harmless)));
  }

  private static Stream<DynamicTest> ofFamily(String family) {
    return ATTACKS.stream()
        .filter(attack -> attack.family().equals(family) && attack.toString().startsWith(CHOSEN))
        .map(attack -> DynamicTest.dynamicTest(attack.toString(), () -> isStopped(attack)));
  }

  private static void isStopped(Attack attack) {
    Leftovers before = Leftovers.now();
    deaths.forget();
    Duration waitedBefore = Busyness.waited();
    long start = System.nanoTime();

    Verdict verdict = judge.judge(attack.submission(), Acceptors.SECRET, Progress.NONE);

    Duration took = Duration.ofNanos(System.nanoTime() - start);
    Duration waited = Busyness.waited().minus(waitedBefore);
    assertThat(Walls.of(verdict)).as("%s: %s", attack, verdict.says()).isEqualTo(attack.wall());
    assertThat(deaths.told()).as("processes that died").isEmpty();
    assertThat(took).isLessThanOrEqualTo(LIMIT.plus(waited));
    assertThat(settled(before)).isEqualTo(before);
  }

  private static void passes(Harmless harmless) {
    Verdict one = judge.judge(harmless.submission(), Acceptors.SECRET, Progress.NONE);
    Verdict other = judge.judge(harmless.submission(), Acceptors.SECRET, Progress.NONE);

    assertThat(Walls.of(one))
        .as("%s: %s %s", harmless, one.says(), one.compile())
        .isEqualTo("passed");
    assertThat(other.digest()).isEqualTo(one.digest());
    assertThat(other.steps()).isEqualTo(one.steps());
  }

  /// What there is now, once processes that are being started and ended have come to rest.
  private static Leftovers settled(Leftovers expected) {
    long end = System.nanoTime() + SETTLES.toNanos();
    Leftovers now = Leftovers.now();
    while (!now.equals(expected) && System.nanoTime() < end) {
      now = Leftovers.now();
    }
    return now;
  }
}
