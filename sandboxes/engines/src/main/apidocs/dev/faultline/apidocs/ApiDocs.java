package dev.faultline.apidocs;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/// What a learner's code may use of one engine's API and of the common one.
///
/// @param packages HTML by name
/// @param imports qualified names of the JDK's types that signatures name, by simple name
record ApiDocs(Map<String, String> packages, Map<String, String> imports, List<Type> types) {

  private static final Collector<CharSequence, ?, String> LIST = Collectors.joining(",", "[", "]");

  ApiDocs {
    Set<String> names = new HashSet<>();
    for (Type type : types) {
      if (!names.add(type.name())) {
        throw new IllegalStateException(
            "the name " + type.name() + " stands for two types of one API: rename one of them");
      }
      if (type.html().isEmpty()) {
        throw new IllegalStateException(
            type.packageName() + "." + type.name() + " has no `///` comment: write one");
      }
    }
  }

  /// @param name with the names of the types around it, such as `Outer.Inner`
  /// @param kind `interface`, `record`, `enum` or `class`
  /// @param components of a record, in order
  record Type(
      String name,
      String packageName,
      String kind,
      String signature,
      List<Parameter> components,
      List<String> supertypes,
      String html,
      List<Member> members) {}

  /// @param kind `method`, `default` (of an interface, with a body), `static`, `component` or
  ///   `constant`
  /// @param type what it returns or is
  record Member(
      String name,
      String kind,
      String type,
      List<Parameter> parameters,
      String signature,
      String html) {}

  record Parameter(String type, String name) {
    String text() {
      return type + " " + name;
    }
  }

  String toJson(String engine) {
    String packagesJson =
        packages.entrySet().stream()
            .map(entry -> object("name", quoted(entry.getKey()), "html", quoted(entry.getValue())))
            .collect(LIST);
    String importsJson =
        imports.entrySet().stream()
            .map(entry -> quoted(entry.getKey()) + ":" + quoted(entry.getValue()))
            .collect(Collectors.joining(",", "{", "}"));
    return object(
        "engine",
        quoted(engine),
        "packages",
        packagesJson,
        "imports",
        importsJson,
        "types",
        types.stream().map(ApiDocs::json).collect(LIST));
  }

  private static String json(Type type) {
    return object(
        "name", quoted(type.name()),
        "packageName", quoted(type.packageName()),
        "kind", quoted(type.kind()),
        "signature", quoted(type.signature()),
        "components", type.components().stream().map(ApiDocs::json).collect(LIST),
        "supertypes", type.supertypes().stream().map(ApiDocs::quoted).collect(LIST),
        "html", quoted(type.html()),
        "members", type.members().stream().map(ApiDocs::json).collect(LIST));
  }

  private static String json(Member member) {
    return object(
        "name", quoted(member.name()),
        "kind", quoted(member.kind()),
        "type", quoted(member.type()),
        "parameters", member.parameters().stream().map(ApiDocs::json).collect(LIST),
        "signature", quoted(member.signature()),
        "html", quoted(member.html()));
  }

  private static String json(Parameter parameter) {
    return object("type", quoted(parameter.type()), "name", quoted(parameter.name()));
  }

  private static String object(String... keysAndValues) {
    StringBuilder out = new StringBuilder("{");
    for (int i = 0; i < keysAndValues.length; i += 2) {
      out.append(i == 0 ? "" : ",").append(quoted(keysAndValues[i])).append(':');
      out.append(keysAndValues[i + 1]);
    }
    return out.append('}').toString();
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        default -> {
          if (c < ' ') {
            throw new IllegalStateException("a control character in: " + text);
          }
          out.append(c);
        }
      }
    }
    return out.append('"').toString();
  }
}
