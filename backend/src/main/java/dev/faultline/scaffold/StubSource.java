package dev.faultline.scaffold;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The source of a class that implements an interface and does nothing, and an object that does the
/// same.
final class StubSource {

  private static final int MOST_TODOS = 3;
  private static final int MOST_COLUMNS = 100;

  private final Class<?> type;
  private final TreeSet<String> imports = new TreeSet<>();

  StubSource(Class<?> type) {
    this.type = type;
  }

  /// The source of the class `name`.
  ///
  /// @param comments whether it says what is to be done
  String of(String name, boolean comments) {
    imports.clear();
    use(type);
    StringBuilder body = new StringBuilder();
    int number = 0;
    for (Method method : methods()) {
      number++;
      String comment =
          comments && number <= MOST_TODOS
              ? Template.named("exercise/todo").filled(Map.of("number", String.valueOf(number)))
              : "Nothing yet.";
      body.append(method(method, comments ? comment : "Nothing."));
    }
    StringBuilder source = new StringBuilder();
    imports.forEach(each -> source.append("import ").append(each).append(";\n"));
    return source
        .append("\npublic class %s implements %s {\n".formatted(name, type.getSimpleName()))
        .append(body)
        .append("}\n")
        .toString();
  }

  /// An object that does what the source says.
  static Object object(Class<?> type) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) ->
            switch (method.getName()) {
              case "toString" -> "stub";
              case "hashCode" -> 0;
              case "equals" -> false;
              default -> nothing(method.getReturnType());
            });
  }

  /// Those that have to be written: `start` first, the others by name, since Java tells no order.
  private List<Method> methods() {
    return Arrays.stream(type.getMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .sorted(
            Comparator.comparing((Method method) -> !method.getName().equals("start"))
                .thenComparing(Method::getName)
                .thenComparing(Method::toGenericString))
        .toList();
  }

  private String method(Method method, String comment) {
    List<String> parameters = new ArrayList<>();
    for (Parameter parameter : method.getParameters()) {
      parameters.add(name(parameter.getParameterizedType()) + " " + parameter.getName());
    }
    String head = "  public " + name(method.getGenericReturnType()) + " " + method.getName() + "(";
    String line = head + String.join(", ", parameters) + ") {";
    if (line.length() > MOST_COLUMNS) {
      String joined = "      " + String.join(", ", parameters) + ") {";
      line =
          head
              + "\n"
              + (joined.length() <= MOST_COLUMNS
                  ? joined
                  : "      " + String.join(",\n      ", parameters) + ") {");
    }
    String value = value(method.getReturnType());
    String end = value.isEmpty() ? "" : "    return " + value + ";\n";
    return "\n  @Override\n" + line + "\n    // " + comment + "\n" + end + "  }\n";
  }

  private String name(Type of) {
    return switch (of) {
      case Class<?> found when found.isArray() -> name(found.getComponentType()) + "[]";
      case Class<?> found -> use(found);
      case ParameterizedType found ->
          name(found.getRawType())
              + Arrays.stream(found.getActualTypeArguments())
                  .map(this::name)
                  .collect(Collectors.joining(", ", "<", ">"));
      case GenericArrayType found -> name(found.getGenericComponentType()) + "[]";
      default -> of.getTypeName();
    };
  }

  private String use(Class<?> of) {
    if (!of.isPrimitive() && !of.getPackageName().equals("java.lang")) {
      imports.add(of.getCanonicalName());
    }
    return of.getSimpleName();
  }

  private String value(Class<?> of) {
    if (of == Optional.class || of == List.class || of == Map.class) {
      use(of);
      return of.getSimpleName() + (of == Optional.class ? ".empty()" : ".of()");
    }
    Object nothing = nothing(of);
    if (nothing instanceof Character) {
      return "' '";
    }
    return of == void.class ? "" : String.valueOf(nothing) + (of == long.class ? "L" : "");
  }

  private static @org.jspecify.annotations.Nullable Object nothing(Class<?> of) {
    if (of == Optional.class) {
      return Optional.empty();
    }
    if (of == List.class) {
      return List.of();
    }
    if (of == Map.class) {
      return Map.of();
    }
    if (of == char.class) {
      return ' ';
    }
    if (of == void.class || !of.isPrimitive()) {
      return null;
    }
    // The one element of a new array is the type's nothing.
    return java.lang.reflect.Array.get(java.lang.reflect.Array.newInstance(of, 1), 0);
  }
}
