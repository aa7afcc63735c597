package dev.faultline.apidocs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// What strategies for one engine are written against. The same file serves the editor, as an
/// asset.
///
/// @param engine name of the engine
/// @param imports qualified names of the JDK's types that signatures name, by simple name
public record ApiDocs(
    String engine, List<ApiPackage> packages, Map<String, String> imports, List<ApiType> types) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  public ApiDocs {
    packages = List.copyOf(packages);
    types = List.copyOf(types);
  }

  /// A package of the API.
  ///
  /// @param html what its documentation says
  public record ApiPackage(String name, String html) {}

  /// A type that code may name.
  ///
  /// @param name with the names of the types around it, such as `Outer.Inner`
  /// @param kind `interface`, `record`, `enum` or `class`
  /// @param components of a record, in order
  public record ApiType(
      String name,
      String packageName,
      String kind,
      String signature,
      List<ApiParameter> components,
      List<String> supertypes,
      String html,
      List<ApiMember> members) {

    public ApiType {
      components = List.copyOf(components);
      supertypes = List.copyOf(supertypes);
      members = List.copyOf(members);
    }
  }

  /// What a type offers.
  ///
  /// @param kind `method`, `default` (of an interface, with a body), `static`, `component` or
  ///   `constant`
  /// @param type what it returns or is
  public record ApiMember(
      String name,
      String kind,
      String type,
      List<ApiParameter> parameters,
      String signature,
      String html) {

    public ApiMember {
      parameters = List.copyOf(parameters);
    }
  }

  /// A parameter of a method, or a component of a record.
  public record ApiParameter(String type, String name) {}

  /// That of `engine`; empty where there is no such engine.
  ///
  /// @param engine of the form `[a-z]+`
  static Optional<ApiDocs> of(String engine) {
    String resource = "/static/assets/api/" + engine + ".json";
    try (InputStream file = ApiDocs.class.getResourceAsStream(resource)) {
      return file == null
          ? Optional.empty()
          : Optional.of(JSON.readValue(file.readAllBytes(), ApiDocs.class));
    } catch (IOException e) {
      throw new UncheckedIOException("the documentation " + resource + " can not be read", e);
    }
  }

  /// The types of the package `name`, in their order.
  List<ApiType> typesOf(String name) {
    return types.stream().filter(type -> type.packageName().equals(name)).toList();
  }
}
