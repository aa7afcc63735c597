package dev.faultline.apidocs;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.faultline.apidocs.ApiDocs.ApiMember;
import dev.faultline.apidocs.ApiDocs.ApiType;
import dev.faultline.tidy.Tree;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The documentation that the build makes from the sources names what the classes have, and nothing
/// else.
class ApiDocsTest {

  private static final Path ENGINES =
      Path.of("sandboxes", "engines", "src", "main", "java", "dev", "faultline", "engine");

  /// Every record and enum has them, written or not.
  private static final Set<String> EVERYWHERE =
      Set.of("equals", "hashCode", "toString", "values", "valueOf");

  static List<String> engines() throws IOException {
    try (Stream<Path> folders = Files.list(Tree.root().resolve(ENGINES))) {
      return folders
          .filter(folder -> Files.isDirectory(folder.resolve("api")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void everyPublicTypeAndMethodIsNamedAndNothingElse(String engine) {
    Set<String> existing =
        classes(engine).flatMap(ApiDocsTest::namesOf).collect(toCollection(TreeSet::new));

    Set<String> named =
        docs(engine).types().stream()
            .flatMap(ApiDocsTest::namesOf)
            .collect(toCollection(TreeSet::new));

    assertThat(existing).isNotEmpty();
    assertThat(named).isEqualTo(existing);
  }

  @ParameterizedTest
  @MethodSource("engines")
  void everyTypeAndEveryMethodOfAnInterfaceIsDescribed(String engine) {
    for (ApiType type : docs(engine).types()) {
      assertThat(type.html()).as(type.name()).startsWith("<p>");
      if (type.kind().equals("interface")) {
        assertThat(type.members())
            .allSatisfy(member -> assertThat(member.html()).as(member.name()).startsWith("<p>"));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void everyTypeOfTheJdkInASignatureCanBeImported(String engine) throws ClassNotFoundException {
    ApiDocs docs = docs(engine);

    for (String qualified : docs.imports().values()) {
      assertThat(Class.forName(qualified)).isPublic();
    }
    assertThat(docs.imports()).containsKey("Optional");
  }

  @Test
  void documentationIsWhatTheSourcesSay() {
    ApiDocs docs = docs("consensus");

    assertThat(member(docs, "Context", "send").html())
        .isEqualTo(
            "<p>Sends <code>message</code> to <code>to</code>. It may be lost, late, repeated or"
                + " overtaken, as the scenario says. Sending to oneself is allowed.</p>"
                + "<p><code>throws IllegalArgumentException</code> when there is no node"
                + " <code>to</code></p>");
    assertThat(member(docs, "Ballot", "round").html())
        .isEqualTo("<p>how often proposers have tried, from 1</p>");
    assertThat(member(docs, "Acceptor", "onPrepare").signature())
        .isEqualTo("void onPrepare(NodeId proposer, Prepare prepare, Context context)");
  }

  @Test
  void engineThatIsNotThereHasNone() {
    assertThat(ApiDocs.of("nothing")).isEmpty();
  }

  private static ApiDocs docs(String engine) {
    return ApiDocs.of(engine).orElseThrow();
  }

  private static ApiMember member(ApiDocs docs, String type, String name) {
    return docs.types().stream()
        .filter(found -> found.name().equals(type))
        .flatMap(found -> found.members().stream())
        .filter(found -> found.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Class<?>> classes(String engine) {
    return new ClassFileImporter()
        .importPackages("dev.faultline.api", "dev.faultline.engine." + engine + ".api").stream()
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .map(JavaClass::reflect)
            .filter(type -> Modifier.isPublic(type.getModifiers()));
  }

  private static Stream<String> namesOf(Class<?> type) {
    String outer = type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    Stream<String> methods =
        Arrays.stream(type.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
            .filter(method -> type.isInterface() || !EVERYWHERE.contains(method.getName()))
            .map(method -> outer + "." + signature(method));
    Stream<String> constants =
        Arrays.stream(type.getDeclaredFields())
            .filter(field -> Modifier.isPublic(field.getModifiers()))
            .map(Field::getName)
            .map(name -> outer + "." + name);
    return Stream.of(Stream.of(outer), methods, constants).flatMap(names -> names);
  }

  private static String signature(Method method) {
    return Arrays.stream(method.getGenericParameterTypes())
        .map(ApiDocsTest::simpleName)
        .collect(Collectors.joining(",", method.getName() + "(", ")"));
  }

  private static String simpleName(Type type) {
    return switch (type) {
      case Class<?> plain -> plain.getSimpleName();
      case ParameterizedType parameterized -> simpleName(parameterized.getRawType());
      case GenericArrayType array -> simpleName(array.getGenericComponentType()) + "[]";
      default -> type.getTypeName();
    };
  }

  private static Stream<String> namesOf(ApiType type) {
    return Stream.concat(
        Stream.of(type.name()),
        type.members().stream()
            .filter(
                member -> type.kind().equals("interface") || !EVERYWHERE.contains(member.name()))
            .map(member -> type.name() + "." + signature(member)));
  }

  private static String signature(ApiMember member) {
    return member.kind().equals("constant")
        ? member.name()
        : member.parameters().stream()
            .map(parameter -> parameter.type().replaceAll("<.*>", "").replaceAll(".*\\.", ""))
            .collect(Collectors.joining(",", member.name() + "(", ")"));
  }
}
