package dev.faultline.grader.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/// What strategies may use of the JDK, as it stands in `allowed.txt`; the form is described there.
public final class AllowList {

  /// In the list: the constructors of a class.
  static final String NEW = "new";

  /// In the list: the class may be extended.
  static final String EXTENDS = "extends";

  /// Members by class name, such as `java.util.Map$Entry`.
  private final Map<String, Set<String>> members;

  private AllowList(Map<String, Set<String>> members) {
    this.members = members;
  }

  /// The list that is built in.
  public static AllowList load() {
    return read(AllowList.class, "allowed.txt");
  }

  /// A list of the same form.
  ///
  /// @param resource beside the class `near`
  public static AllowList read(Class<?> near, String resource) {
    Map<String, Set<String>> members = new LinkedHashMap<>();
    for (String line : lines(near, resource)) {
      int colon = line.indexOf(':');
      String name = line.substring(0, colon);
      List<String> listed = Arrays.asList(line.substring(colon + 1).strip().split(" +", -1));
      if (members.put(name, new LinkedHashSet<>(listed)) != null) {
        throw new IllegalStateException(resource + ": " + name + " stands there twice");
      }
    }
    return new AllowList(members);
  }

  /// The lines of a resource beside the class `near` that are neither empty nor comments.
  public static List<String> lines(Class<?> near, String resource) {
    try (InputStream in = near.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource " + resource + " is missing");
      }
      try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return reader
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + resource + " can not be read", e);
    }
  }

  /// The classes that are listed, in the order of the list.
  public Set<String> classes() {
    return members.keySet();
  }

  /// What is listed of `className`; empty when the class is not.
  public Set<String> membersOf(String className) {
    return members.getOrDefault(className, Set.of());
  }

  boolean hasClass(String className) {
    return members.containsKey(className);
  }

  boolean mayExtend(String className) {
    return membersOf(className).contains(EXTENDS);
  }

  /// Whether the line of `className` itself lists the member.
  ///
  /// @param member name of a method or field, or {@link #NEW}
  /// @param descriptor of the method; of a field it takes no part
  public boolean lists(String className, String member, String descriptor) {
    Set<String> listed = membersOf(className);
    return listed.contains(member)
        || (descriptor.startsWith("(") && listed.contains(member + parameters(descriptor)));
  }

  /// The parameter types as the list spells overloads: `(List,RandomGenerator)`.
  public static String parameters(String descriptor) {
    return Arrays.stream(Type.getArgumentTypes(descriptor))
        .map(Type::getClassName)
        .map(name -> name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1))
        .collect(Collectors.joining(",", "(", ")"));
  }
}
