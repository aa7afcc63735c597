package dev.faultline.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The tree keeps the bounds and bans of its own style.
class TidyTest {

  /// Files that may be longer than a file may be. May only shrink.
  private static final Set<String> TOO_LONG = Set.of();

  private static final List<Source> FILES = Tree.files();

  private static final List<JavaFile> JAVA =
      JavaFile.parse(FILES.stream().filter(TidyTest::isJavaOfOurs).toList());

  static Stream<Ban> bans() {
    return Stream.of(Bans.JAVA_BANS, Bans.TEXT_BANS, Bans.PAGE_BANS).flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("bans")
  void banIsKept(Ban ban) {
    assertThat(FILES.stream().flatMap(file -> ban.complaints(file).stream())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bans")
  void banCatchesItsBadSample(Ban ban) {
    assertThat(ban.complaints(ban.bad()))
        .singleElement()
        .asString()
        .startsWith(ban.bad().path() + ":1: ")
        .endsWith(ban.instead());
  }

  @ParameterizedTest
  @MethodSource("bans")
  void banLeavesItsGoodSampleAlone(Ban ban) {
    assertThat(ban.complaints(ban.good())).isEmpty();
  }

  @Test
  void treeWasRead() {
    assertThat(FILES)
        .extracting(Source::path)
        .contains("faultline", "pom.xml", "backend/src/test/java/dev/faultline/tidy/TidyTest.java")
        .noneMatch(path -> path.contains("/target/"));
    assertThat(JAVA).hasSize((int) FILES.stream().filter(TidyTest::isJavaOfOurs).count());
  }

  @Test
  void codeHasNeitherCommentsNorLiterals() {
    String text =
        """
        int a; // comment "
        String b = "a \\" quote // and"; char c = '\\''; int d;
        /* two
           lines */ int e; String f = \"""
          block " \\\""" still
          \"""; int g;
        """;

    String code = new Source("A.java", text).code();

    assertThat(code.split("\\s+"))
        .containsExactly(
            "int", "a;", "String", "b", "=", ";", "char", "c", "=", ";", "int", "d;", "int", "e;",
            "String", "f", "=", ";", "int", "g;");
    assertThat(code.lines()).hasSameSizeAs(text.lines().toList());
  }

  @Test
  void filesAreNotTooLong() {
    assertThat(
            FILES.stream()
                .filter(file -> !TOO_LONG.contains(file.path()))
                .flatMap(file -> Shape.complaintsOfFile(file).stream()))
        .isEmpty();
  }

  @Test
  void exceptionsAreStillNeeded() {
    assertThat(
            FILES.stream()
                .filter(file -> !Shape.complaintsOfFile(file).isEmpty())
                .map(Source::path)
                .collect(Collectors.toSet()))
        .as("take files out of the exceptions as soon as they fit")
        .containsAll(TOO_LONG);
  }

  @Test
  void typesMethodsAndPackagesHaveTheirShape() {
    assertThat(JAVA.stream().flatMap(file -> Shape.complaintsOfJava(file).stream())).isEmpty();
  }

  @Test
  void everyPackageIsDocumentedAndNullMarked() {
    Set<String> marked =
        FILES.stream()
            .filter(file -> file.path().endsWith("/package-info.java"))
            .filter(file -> file.text().contains("@NullMarked"))
            .map(file -> folderOf(file.path()))
            .collect(Collectors.toSet());
    Set<String> packages =
        JAVA.stream()
            .map(file -> file.source().path())
            .filter(path -> path.contains("/src/main/java/"))
            .map(TidyTest::folderOf)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(packages).as("add a package-info.java with @NullMarked").isSubsetOf(marked);
  }

  @Test
  void longFileIsCaught() {
    Source tooLong = new Source("a.css", "a {}\n".repeat(Shape.MOST_LINES_OF_A_FILE + 1));
    Source fits = new Source("a.css", "a {}\n".repeat(Shape.MOST_LINES_OF_A_FILE));

    assertThat(Shape.complaintsOfFile(tooLong)).singleElement().asString().contains("401 lines");
    assertThat(Shape.complaintsOfFile(fits)).isEmpty();
  }

  @Test
  void longMethodIsCaught() {
    String line = "    count++;\n";
    String tooLong = "class A {\n  void a() {\n" + line.repeat(59) + "  }\n}\n";
    String fits = "class A {\n  void a() {\n" + line.repeat(58) + "  }\n}\n";

    assertThat(complaints(tooLong)).singleElement().asString().contains("A.java:2: method A.a");
    assertThat(complaints(fits)).isEmpty();
  }

  @Test
  void wideConstructorIsCaughtButNotThatOfARecord() {
    String parameters = "int a, int b, int c, int d, int e, int f";

    assertThat(complaints("class A {\n  A(" + parameters + ") {}\n}"))
        .singleElement()
        .asString()
        .startsWith("A.java:2: constructor of A has 6 parameters");
    assertThat(complaints("record A(" + parameters + ") {}")).isEmpty();
  }

  @Test
  void nameThatSaysNothingIsCaught() {
    assertThat(complaints("class A {\n  record CacheManager() {}\n}"))
        .singleElement()
        .asString()
        .startsWith("A.java:2: type CacheManager");
    assertThat(complaints("record Database(int informed) {}")).isEmpty();
  }

  @Test
  void packageOfALayerIsCaught() {
    assertThat(complaints("package dev.faultline.service;\nclass A {}"))
        .singleElement()
        .asString()
        .contains("'service'");
    assertThat(complaints("package dev.faultline.lesson;\nclass A {}")).isEmpty();
  }

  private static boolean isJavaOfOurs(Source file) {
    return file.isJava() && !file.isSubmission();
  }

  private static List<String> complaints(String text) {
    return Shape.complaintsOfJava(JavaFile.parse(new Source("A.java", text)));
  }

  private static String folderOf(String path) {
    return path.substring(0, path.lastIndexOf('/'));
  }
}
