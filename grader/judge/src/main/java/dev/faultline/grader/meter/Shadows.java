package dev.faultline.grader.meter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Which classes of the JDK have a metered copy, and which of its interfaces a companion: a class
/// that holds metered copies of their static and default methods as static ones. Interfaces
/// themselves are never copied, so that the collections of strategies and those of the simulator
/// can be handed to each other.
///
/// Names are internal ones, such as `java/util/ArrayList`.
public final class Shadows {

  /// In front of the name of each class that is made here.
  public static final String PREFIX = "dev/faultline/shadow/";

  /// Where it stands, in the archive of the metered copies, what there is.
  public static final String INDEX = PREFIX + "index.txt";

  private static final String METERED = "dev/faultline/runner/metered/";
  private static final String INTERNALS = METERED + "jdk/";

  private final Set<String> copied;
  private final Map<String, Companion> companions;

  /// What a companion holds.
  ///
  /// @param statics names and descriptors of the static methods of the interface
  /// @param defaults of its default and private methods; those of the companion have the object
  ///   before the other parameters
  /// @param above the interfaces that it extends
  public record Companion(Set<String> statics, Set<String> defaults, List<String> above) {

    public Companion {
      statics = Set.copyOf(statics);
      defaults = Set.copyOf(defaults);
      above = List.copyOf(above);
    }
  }

  public Shadows(Collection<String> copied, Map<String, Companion> companions) {
    this.copied = Set.copyOf(copied);
    this.companions = Map.copyOf(companions);
  }

  /// Reads the index of an archive of metered copies.
  ///
  /// @throws UncheckedIOException when it can not be read
  public static Shadows read(InputStream index) {
    Set<String> copied = new HashSet<>();
    Map<String, Companion> companions = new HashMap<>();
    try (var reader = new BufferedReader(new InputStreamReader(index, StandardCharsets.UTF_8))) {
      for (String line : reader.lines().toList()) {
        List<String> words = Arrays.asList(line.split(" ", -1));
        if (words.size() == 1) {
          copied.add(line);
        } else {
          companions.put(words.getFirst(), companion(words.subList(1, words.size())));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the index of the metered copies can not be read", e);
    }
    return new Shadows(copied, companions);
  }

  private static Companion companion(List<String> words) {
    Set<String> statics = new LinkedHashSet<>();
    Set<String> defaults = new LinkedHashSet<>();
    Set<String> above = new LinkedHashSet<>();
    for (String word : words) {
      String rest = word.substring(1);
      switch (word.charAt(0)) {
        case 's' -> statics.add(rest);
        case 'd' -> defaults.add(rest);
        default -> above.add(rest);
      }
    }
    return new Companion(statics, defaults, List.copyOf(above));
  }

  /// The index that {@link #read} reads.
  public String index() {
    StringBuilder text = new StringBuilder();
    new TreeSet<>(copied).forEach(name -> text.append(name).append('\n'));
    new TreeMap<>(companions)
        .forEach((name, companion) -> {
          text.append(name);
          new TreeSet<>(companion.statics()).forEach(it -> text.append(" s").append(it));
          new TreeSet<>(companion.defaults()).forEach(it -> text.append(" d").append(it));
          companion.above().forEach(it -> text.append(" a").append(it));
          text.append('\n');
        });
    return text.toString();
  }

  /// The names of all classes that have a metered copy.
  public Set<String> copied() {
    return copied;
  }

  /// The interfaces that have a companion.
  public Set<String> companions() {
    return companions.keySet();
  }

  /// The name by which `name` is known in metered code: that of its copy where it has one.
  String renamed(String name) {
    if (copied.contains(name)) {
      return PREFIX + name;
    }
    if (name.startsWith(INTERNALS)) {
      return PREFIX + standsFor(name);
    }
    return name.startsWith(METERED) ? PREFIX + name.substring(METERED.length()) : name;
  }

  /// The internal class of the JDK in whose place a class of ours stands.
  ///
  /// @param name of the class of ours
  public static String standsFor(String name) {
    String simple = name.substring(INTERNALS.length());
    return switch (simple) {
      case "SharedSecrets", "JavaLangAccess", "JavaUtilCollectionAccess" ->
          "jdk/internal/access/" + simple;
      case "CDS", "Unsafe" -> "jdk/internal/misc/" + simple;
      case "StringJoiner" -> "java/util/" + simple;
      default -> throw new IllegalArgumentException("nothing stands behind " + name);
    };
  }

  /// The interface whose companion holds the static method that is called; null where none does.
  @Nullable String ofStatic(String owner, String name, String descriptor) {
    Companion companion = companions.get(owner);
    return companion != null && companion.statics().contains(name + descriptor) ? owner : null;
  }

  /// The interface, `owner` or one above it, whose companion holds the default method that is
  /// called; null where none does.
  @Nullable String ofDefault(String owner, String name, String descriptor) {
    Companion companion = companions.get(owner);
    if (companion == null) {
      return null;
    }
    if (companion.defaults().contains(name + descriptor)) {
      return owner;
    }
    for (String above : companion.above()) {
      String found = ofDefault(above, name, descriptor);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
