package dev.faultline.grader.meter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.grader.verify.AllowList;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.Type;

class RedirectsTest {

  static Stream<Map.Entry<String, Redirects.Target>> redirects() {
    return Redirects.load(new Shadows(List.of(), Map.of())).all().entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("redirects")
  void everyOverloadHasItsTarget(Map.Entry<String, Redirects.Target> redirect)
      throws ClassNotFoundException {
    int slash = redirect.getKey().lastIndexOf('/');
    Class<?> owner = load(redirect.getKey().substring(0, slash));
    Class<?> target = load(redirect.getValue().owner());

    List<Method> overloads =
        Arrays.stream(owner.getMethods())
            .filter(method -> Modifier.isPublic(method.getReturnType().getModifiers()))
            .filter(method -> isNamed(method, redirect.getKey().substring(slash + 1)))
            .toList();

    assertThat(overloads)
        .isNotEmpty()
        .allSatisfy(overload -> {
          Method found =
              target.getMethod(redirect.getValue().name(), parameters(overload, redirect));
          assertThat(Modifier.isStatic(found.getModifiers())).isTrue();
          assertThat(found.getReturnType()).isEqualTo(overload.getReturnType());
        });
  }

  private static Class<?>[] parameters(
      Method overload, Map.Entry<String, Redirects.Target> redirect) {
    if (redirect.getValue().collects()) {
      return new Class<?>[] {Object[].class};
    }
    if (Modifier.isStatic(overload.getModifiers())) {
      return overload.getParameterTypes();
    }
    return Stream.concat(
            Stream.of(overload.getDeclaringClass()), Stream.of(overload.getParameterTypes()))
        .toArray(Class<?>[]::new);
  }

  /// @param member a name, or a name and the types of its parameters
  private static boolean isNamed(Method method, String member) {
    return method.getName().equals(member)
        || member.equals(method.getName() + AllowList.parameters(Type.getMethodDescriptor(method)));
  }

  private static Class<?> load(String name) throws ClassNotFoundException {
    return Class.forName(name.replace('/', '.'));
  }
}
