package dev.faultline.tidy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A module of the build, and what its classes may use.
///
/// The enforcer holds the dependencies of modules; this also sees packages, the JDK, and tests.
///
/// @param folder from the root of the project
/// @param packages the packages that stand in it, with all below them
/// @param uses packages of others that it may use, with all below them
/// @param inTests packages that its tests may use besides
/// @param jdk how much of the JDK it may use
record Part(
    String folder, List<String> packages, List<String> uses, List<String> inTests, Jdk jdk) {

  /// What the tests of every module may use.
  private static final List<String> TESTING =
      List.of("org.junit", "org.assertj", "org.objectweb.asm");

  static final Part ENGINES =
      new Part(
          "sandboxes/engines",
          List.of(
              "dev.faultline.api",
              "dev.faultline.sim",
              "dev.faultline.check",
              "dev.faultline.engine"),
          List.of(),
          TESTING,
          Jdk.BASE);

  static final Part RUNNER =
      new Part(
          "grader/runner", List.of("dev.faultline.runner"), ENGINES.packages, TESTING, Jdk.BASE);

  static final Part JUDGE =
      new Part(
          "grader/judge",
          List.of("dev.faultline.grader"),
          joined(ENGINES.packages, RUNNER.packages, List.of("org.objectweb.asm")),
          TESTING,
          Jdk.ALL);

  static final Part LAYOUT =
      new Part(
          "grader/layout",
          List.of("dev.faultline.layout"),
          joined(
              RUNNER.packages,
              List.of("dev.faultline.grader.process"),
              List.of("com.google.googlejavaformat", "com.google.common", "org.commonmark")),
          TESTING,
          Jdk.ALL);

  static final Part CONTENT =
      new Part(
          "content",
          List.of("dev.faultline.content", "dev.faultline.diagram"),
          joined(
              ENGINES.packages,
              JUDGE.packages,
              List.of("com.vladsch.flexmark", "org.yaml.snakeyaml", "org.owasp.html", "org.fife")),
          joined(TESTING, List.of("com.networknt.schema", "tools.jackson"), List.of()),
          Jdk.ALL);

  /// Its tests render the templates.
  static final Part FRONTEND =
      new Part(
          "frontend",
          List.of("dev.faultline.frontend"),
          List.of(),
          joined(TESTING, List.of("org.springframework", "org.thymeleaf"), List.of()),
          Jdk.ALL);

  /// All that no other module holds.
  static final Part BACKEND =
      new Part("backend", List.of("dev.faultline"), List.of(""), List.of(), Jdk.ALL);

  static final List<Part> ALL = List.of(ENGINES, RUNNER, JUDGE, LAYOUT, CONTENT, FRONTEND, BACKEND);

  private static final class Classes {
    private static final JavaClasses READ = read();
  }

  /// How much of the JDK.
  enum Jdk {
    /// The module `java.base`.
    BASE,
    ALL
  }

  /// The compiled classes of all modules and of their tests, read once.
  static JavaClasses classes() {
    return Classes.READ;
  }

  private static JavaClasses read() {
    Path root = Tree.root();
    return new ClassFileImporter()
        .importPaths(
            ALL.stream()
                .map(part -> root.resolve(part.folder).resolve("target"))
                .flatMap(target -> Stream.of("classes", "test-classes").map(target::resolve))
                .filter(Files::isDirectory)
                .toList());
  }

  /// The module whose folder `type` was read from.
  static Part of(JavaClass type) {
    String source = type.getSource().orElseThrow().getUri().getPath();
    return ALL.stream()
        .filter(part -> source.contains("/" + part.folder + "/target/"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no module for " + source));
  }

  static boolean isTest(JavaClass type) {
    return type.getSource().orElseThrow().getUri().getPath().contains("/target/test-classes/");
  }

  /// Whether a class of this module may use `type`.
  boolean mayUse(JavaClass type, boolean test) {
    JavaClass element = type.getBaseComponentType();
    String name = element.getPackageName();
    return element.isPrimitive()
        || holds(name)
        || contain(uses, name)
        || name.equals("org.jspecify.annotations")
        || isOfJdk(name)
        || (test && contain(inTests, name));
  }

  /// Whether classes of package `name` belong into this module.
  boolean holds(String name) {
    return ALL.stream()
        .filter(part -> contain(part.packages, name))
        .findFirst()
        .filter(this::equals)
        .isPresent();
  }

  private boolean isOfJdk(String packageName) {
    Stream<Module> modules =
        switch (jdk) {
          case BASE -> Stream.of(Object.class.getModule());
          case ALL -> ModuleLayer.boot().modules().stream();
        };
    return modules.anyMatch(module -> module.getPackages().contains(packageName));
  }

  private static boolean contain(List<String> packages, String name) {
    return packages.stream()
        .anyMatch(each -> each.isEmpty() || name.equals(each) || name.startsWith(each + "."));
  }

  private static List<String> joined(List<String> first, List<String> second, List<String> third) {
    return Stream.of(first, second, third).flatMap(List::stream).toList();
  }

  @Override
  public String toString() {
    return folder;
  }
}
