package dev.faultline.tidy;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceRule;
import dev.faultline.tidy.sample.left.Left;
import dev.faultline.tidy.sample.right.Right;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import reactor.core.publisher.Flux;

/// Dependencies point one way, tests included.
class ArchitectureTest {

  private static final JavaClasses CLASSES = Part.classes();

  @Test
  void everyClassUsesOnlyWhatItsModuleMay() {
    assertThat(
            CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(ArchitectureTest::isForbidden)
                .map(Dependency::getDescription))
        .isEmpty();
  }

  @Test
  void everyPackageStandsInOneModule() {
    assertThat(
            CLASSES.stream()
                .filter(type -> !Part.isTest(type))
                .filter(type -> !Part.of(type).holds(type.getPackageName()))
                .map(JavaClass::getName))
        .isEmpty();
  }

  @Test
  void packagesHaveNoCycles() {
    noCycles("dev.faultline.(**)").check(CLASSES.that(notASample()));
  }

  @Test
  void cycleIsCaught() {
    JavaClasses samples = new ClassFileImporter().importClasses(Left.class, Right.class);

    assertThatThrownBy(() -> noCycles("dev.faultline.tidy.sample.(*)..").check(samples))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Cycle detected");
  }

  @Test
  void engineSeesNeitherSpringNorTheJdkBeyondItsBase() {
    assertThat(Part.ENGINES.mayUse(imported(String.class), false)).isTrue();
    assertThat(Part.ENGINES.mayUse(imported(java.sql.Connection.class), false)).isFalse();
    assertThat(Part.ENGINES.mayUse(imported(ApplicationContext.class), true)).isFalse();
    assertThat(Part.ENGINES.mayUse(imported(Test.class), false)).isFalse();
    assertThat(Part.ENGINES.mayUse(imported(Test.class), true)).isTrue();
  }

  @Test
  void springAndReactorAreOfTheBackendAlone() {
    for (Part part : Part.ALL) {
      boolean backend = part.equals(Part.BACKEND);
      assertThat(part.mayUse(imported(ApplicationContext.class), false)).isEqualTo(backend);
      assertThat(part.mayUse(imported(Flux.class), false)).isEqualTo(backend);
    }
  }

  @Test
  void moduleDoesNotSeeTheOnesAboveIt() {
    JavaClass backendType = imported(ArchitectureTest.class);

    assertThat(Part.CONTENT.mayUse(backendType, false)).isFalse();
    assertThat(Part.JUDGE.mayUse(backendType, true)).isFalse();
    assertThat(Part.BACKEND.mayUse(backendType, false)).isTrue();
  }

  private static boolean isForbidden(Dependency dependency) {
    JavaClass origin = dependency.getOriginClass();
    return !Part.of(origin).mayUse(dependency.getTargetClass(), Part.isTest(origin));
  }

  private static SliceRule noCycles(String packages) {
    return slices().matching(packages).should().beFreeOfCycles();
  }

  private static DescribedPredicate<JavaClass> notASample() {
    return JavaClass.Predicates.resideOutsideOfPackage("dev.faultline.tidy.sample..");
  }

  private static JavaClass imported(Class<?> type) {
    return new ClassFileImporter().importClass(type);
  }
}
