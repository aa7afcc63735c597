package dev.faultline.apidocs;

import dev.faultline.grader.verify.AllowList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The documentation of one engine's API as a template shows it.
///
/// @param jdk what may be used of the JDK besides
record ApiDocsView(String engine, List<PackageView> packages, List<JdkPackageView> jdk) {

  ApiDocsView {
    packages = List.copyOf(packages);
    jdk = List.copyOf(jdk);
  }

  /// A package of ours.
  record PackageView(String name, String html, List<TypeView> types) {

    PackageView {
      types = List.copyOf(types);
    }
  }

  /// @param anchor its place on the page
  /// @param extending the types that it extends or implements, with commas; empty where none
  record TypeView(
      String anchor,
      String name,
      String signature,
      String extending,
      String html,
      List<ApiDocs.ApiMember> members) {

    TypeView {
      members = List.copyOf(members);
    }
  }

  /// A package of the JDK.
  record JdkPackageView(String name, List<JdkClassView> classes) {

    JdkPackageView {
      classes = List.copyOf(classes);
    }
  }

  /// @param members names, with spaces
  record JdkClassView(String name, String members) {}

  static ApiDocsView of(ApiDocs docs) {
    return new ApiDocsView(
        docs.engine(),
        docs.packages().stream()
            .map(part ->
                new PackageView(
                    part.name(),
                    part.html(),
                    docs.typesOf(part.name()).stream().map(ApiDocsView::type).toList()))
            .toList(),
        ofTheJdk());
  }

  private static TypeView type(ApiDocs.ApiType type) {
    return new TypeView(
        "api-" + type.name(),
        type.name(),
        type.signature(),
        String.join(", ", type.supertypes()),
        type.html(),
        type.members());
  }

  private static List<JdkPackageView> ofTheJdk() {
    AllowList allowed = AllowList.load();
    Map<String, List<JdkClassView>> packages = new TreeMap<>();
    for (String name : allowed.classes()) {
      int dot = name.lastIndexOf('.');
      packages
          .computeIfAbsent(name.substring(0, dot), _ -> new ArrayList<>())
          .add(
              new JdkClassView(
                  name.substring(dot + 1).replace('$', '.'),
                  String.join(" ", allowed.membersOf(name))));
    }
    return packages.entrySet().stream()
        .map(entry -> new JdkPackageView(entry.getKey(), entry.getValue()))
        .toList();
  }
}
