package dev.faultline.grader.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AllowListTest {

  private static final AllowList ALLOWED = AllowList.load();

  static Stream<String> classes() {
    return ALLOWED.classes().stream();
  }

  @ParameterizedTest
  @MethodSource("classes")
  void everythingListedExists(String className) throws ClassNotFoundException {
    Class<?> type = Class.forName(className, false, null);

    assertThat(ALLOWED.membersOf(className))
        .allSatisfy(member -> assertThat(exists(type, member)).as(member).isTrue());
  }

  @Test
  void doorsToTheOutsideAreNotListed() {
    assertThat(ALLOWED.classes())
        .doesNotContain(
            "java.lang.System",
            "java.lang.Thread",
            "java.lang.Class",
            "java.lang.Runtime",
            "java.lang.ThreadLocal")
        .noneMatch(name -> name.startsWith("java.lang.reflect"))
        .noneMatch(name -> name.startsWith("java.lang.invoke"))
        .noneMatch(name -> name.startsWith("java.io"))
        .noneMatch(name -> name.startsWith("java.util.concurrent"))
        .noneMatch(name -> name.startsWith("dev.faultline"));
  }

  @Test
  void overloadIsListedAlone() {
    String owner = "java.util.Collections";

    assertThat(
            ALLOWED.lists(
                owner, "shuffle", "(Ljava/util/List;Ljava/util/random/RandomGenerator;)V"))
        .isTrue();
    assertThat(ALLOWED.lists(owner, "shuffle", "(Ljava/util/List;)V")).isFalse();
    assertThat(ALLOWED.lists(owner, "shuffle", "(Ljava/util/List;Ljava/util/Random;)V")).isFalse();
  }

  @Test
  void everyRemedyNamesAClassOrAPackage() {
    assertThat(Remedies.load().all().keySet())
        .filteredOn(key -> !key.endsWith("."))
        .allSatisfy(key -> assertThat(isClassOrMember(key)).as(key).isTrue());
  }

  private static boolean exists(Class<?> type, String member) {
    return switch (member) {
      case "" -> ALLOWED.membersOf(type.getName()).size() == 1;
      case AllowList.NEW -> signatures(type.getDeclaredConstructors()).findAny().isPresent();
      case AllowList.EXTENDS -> !Modifier.isFinal(type.getModifiers());
      default ->
          signatures(type.getMethods()).anyMatch(member::equals)
              || signatures(type.getDeclaredConstructors()).anyMatch(member::equals)
              || Arrays.stream(type.getFields()).anyMatch(field -> field.getName().equals(member));
    };
  }

  /// Each method by its name, and by its name with parameters.
  private static Stream<String> signatures(Executable[] executables) {
    return Stream.of(executables)
        .flatMap(executable ->
            switch (executable) {
              case Constructor<?> made ->
                  Stream.of(AllowList.NEW, AllowList.NEW + parameters(made));
              case Method method ->
                  Stream.of(method.getName(), method.getName() + parameters(method));
            });
  }

  private static String parameters(Executable method) {
    return Stream.of(method.getParameterTypes())
        .map(Class::getSimpleName)
        .collect(Collectors.joining(",", "(", ")"));
  }

  private static boolean isClassOrMember(String key) {
    if (isClass(key)) {
      return true;
    }
    int dot = key.lastIndexOf('.');
    String member = key.substring(dot + 1);
    try {
      Class<?> type = Class.forName(key.substring(0, dot), false, null);
      return Stream.of(List.of(type.getMethods()), List.of(type.getDeclaredMethods()))
              .flatMap(List::stream)
              .anyMatch(method -> method.getName().equals(member))
          || Arrays.stream(type.getFields()).anyMatch(field -> field.getName().equals(member));
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static boolean isClass(String name) {
    try {
      Class.forName(name, false, null);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
