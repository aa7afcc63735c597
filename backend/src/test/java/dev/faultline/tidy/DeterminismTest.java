package dev.faultline.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Same seed and same code give the same trace, on every machine.
class DeterminismTest {

  /// Where verdicts come from.
  private static final List<String> PACKAGES =
      List.of("dev.faultline.sim", "dev.faultline.check", "dev.faultline.engine");

  private static final JavaClasses CLASSES = Part.classes();

  private static final Map<String, List<Class<?>>> SAMPLES =
      Map.of(
          "thread", List.of(Samples.Threads.class),
          "wall clock", List.of(Samples.Nanos.class, Samples.Today.class),
          "unseeded chance", List.of(Samples.Dice.class, Samples.Uuid.class),
          "hash order", List.of(Samples.Hashes.class, Samples.HashReference.class),
          "salted order", List.of(Samples.Salted.class, Samples.Collected.class),
          "hidden HashMap", List.of(Samples.Grouped.class),
          "identity hash", List.of(Samples.Identity.class, Samples.EnumHash.class),
          "parallel stream", List.of(Samples.Parallel.class),
          "inexact mathematics", List.of(Samples.Sine.class),
          "setting of the machine", List.of(Samples.Setting.class));

  static Stream<ChanceBan> bans() {
    return ChanceBan.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("bans")
  void banIsKept(ChanceBan ban) {
    assertThat(simulation().flatMap(type -> ban.complaints(type).stream())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bans")
  void banCatchesItsSamples(ChanceBan ban) {
    for (Class<?> sample : SAMPLES.getOrDefault(ban.name(), List.of(Samples.Clean.class))) {
      assertThat(ban.complaints(imported(sample)))
          .as(sample.getSimpleName())
          .singleElement()
          .asString()
          .contains("(Samples.java:", ban.name() + ": " + ban.instead());
    }
  }

  @ParameterizedTest
  @MethodSource("bans")
  void banLeavesWhatIsDeterministicAlone(ChanceBan ban) {
    assertThat(ban.complaints(imported(Samples.Clean.class))).isEmpty();
  }

  @Test
  void simulationWasRead() {
    assertThat(simulation().map(JavaClass::getName)).contains("dev.faultline.sim.Trace");
  }

  private static Stream<JavaClass> simulation() {
    return CLASSES.stream()
        .filter(type -> Part.of(type).equals(Part.ENGINES) && !Part.isTest(type))
        .filter(type ->
            PACKAGES.stream()
                .anyMatch(name ->
                    type.getPackageName().equals(name)
                        || type.getPackageName().startsWith(name + ".")));
  }

  private static JavaClass imported(Class<?> type) {
    return new ClassFileImporter().importClass(type);
  }
}
