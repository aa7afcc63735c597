package dev.faultline.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// A mapping of a YAML file. Every question that it can not answer is taken down as a problem with
/// its line, once, and answered by an empty value.
final class YamlObject {

  private final Map<String, Node> values;
  private final Map<String, Integer> lines;
  private final int line;
  private final int firstLine;
  private final FileProblems problems;

  private YamlObject(
      Map<String, Node> values, Map<String, Integer> lines, int line, Position position) {
    this.values = values;
    this.lines = lines;
    this.line = line;
    this.firstLine = position.firstLine;
    this.problems = position.problems;
  }

  private record Position(int firstLine, FileProblems problems) {}

  static YamlObject of(MappingNode mapping, int firstLine, FileProblems problems) {
    Map<String, Node> values = new LinkedHashMap<>();
    Map<String, Integer> lines = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Node key = tuple.getKeyNode();
      int line = firstLine + key.getStartMark().getLine();
      if (!(key instanceof ScalarNode scalar)) {
        problems.at(line, "a key is not a word", "write 'key: value'");
      } else if (values.putIfAbsent(scalar.getValue(), tuple.getValueNode()) != null) {
        problems.at(line, "the key '" + scalar.getValue() + "' stands twice", "take one away");
      } else {
        lines.put(scalar.getValue(), line);
      }
    }
    int line = firstLine + mapping.getStartMark().getLine();
    return new YamlObject(values, lines, line, new Position(firstLine, problems));
  }

  /// The line where it begins, from 1.
  int line() {
    return line;
  }

  /// The line of `key`, or of the whole where there is no such key.
  int line(String key) {
    return lines.getOrDefault(key, line);
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /// All keys, in order.
  Set<String> keys() {
    return values.keySet();
  }

  /// Takes down keys that are not among `known`.
  void allowOnly(String... known) {
    for (String key : values.keySet()) {
      if (!List.of(known).contains(key)) {
        problem(key, "the key '" + key + "' is unknown", "use one of " + String.join(", ", known));
      }
    }
  }

  /// The text under `key`, which must be there and not be blank.
  Optional<YamlText> text(String key) {
    Node node = required(key);
    if (node == null) {
      return Optional.empty();
    }
    Optional<YamlText> text = scalar(node);
    if (text.isEmpty() || text.get().value().isBlank()) {
      problem(key, "'" + key + "' has no text", "write a text behind the colon");
      return Optional.empty();
    }
    return text;
  }

  /// The whole number under `key`, which must be there and lie within the bounds.
  OptionalInt number(String key, int least, int most) {
    Optional<YamlText> text = text(key);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    String digits = text.get().value();
    if (digits.matches("[0-9]{1,9}")) {
      int number = Integer.parseInt(digits);
      if (number >= least && number <= most) {
        return OptionalInt.of(number);
      }
    }
    problem(
        key,
        "'" + key + "' is '" + digits + "'",
        "write a whole number from " + least + " to " + most);
    return OptionalInt.empty();
  }

  /// The mapping under `key`, which must be there.
  Optional<YamlObject> object(String key) {
    Node node = required(key);
    if (node == null) {
      return Optional.empty();
    }
    if (node instanceof MappingNode mapping) {
      return Optional.of(of(mapping, firstLine, problems));
    }
    problem(key, "'" + key + "' holds no keys", "write 'key: value' pairs below it");
    return Optional.empty();
  }

  /// The texts in the list under `key`, which must be there.
  List<YamlText> texts(String key) {
    List<YamlText> texts = new ArrayList<>();
    for (Node item : list(key)) {
      scalar(item)
          .filter(text -> !text.value().isBlank())
          .ifPresentOrElse(
              texts::add,
              () -> problems.at(lineOf(item), "an item of '" + key + "' is no text", "write one"));
    }
    return texts;
  }

  /// The mappings in the list under `key`, which must be there.
  List<YamlObject> objects(String key) {
    List<YamlObject> objects = new ArrayList<>();
    for (Node item : list(key)) {
      if (item instanceof MappingNode mapping) {
        objects.add(of(mapping, firstLine, problems));
      } else {
        problems.at(
            lineOf(item), "an item of '" + key + "' holds no keys", "write 'key: value' pairs");
      }
    }
    return objects;
  }

  private List<Node> list(String key) {
    Node node = required(key);
    if (node == null) {
      return List.of();
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    problem(key, "'" + key + "' is no list", "write [a, b], or lines that begin with '- '");
    return List.of();
  }

  private @org.jspecify.annotations.Nullable Node required(String key) {
    Node node = values.get(key);
    if (node == null) {
      problems.at(line, "the key '" + key + "' is missing", "add '" + key + ": …'");
    }
    return node;
  }

  private Optional<YamlText> scalar(Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      return Optional.empty();
    }
    boolean block =
        scalar.getScalarStyle() == ScalarStyle.LITERAL
            || scalar.getScalarStyle() == ScalarStyle.FOLDED;
    return Optional.of(new YamlText(scalar.getValue(), lineOf(node) + (block ? 1 : 0)));
  }

  private void problem(String key, String what, String fix) {
    problems.at(line(key), what, fix);
  }

  private int lineOf(Node node) {
    return firstLine + node.getStartMark().getLine();
  }
}
