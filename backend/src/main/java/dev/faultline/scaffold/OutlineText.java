package dev.faultline.scaffold;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// The text of an `outline.yaml`, into which lessons and parts are put line by line, so that
/// comments and layout stay.
final class OutlineText {

  private static final int DEPTH_AT_MOST = 12;

  private final String text;
  private final List<Node> items;
  private final boolean inline;
  private final List<Part> parts;

  private OutlineText(String text, List<Node> items, boolean inline) {
    this.text = text;
    this.items = items;
    this.inline = inline;
    parts =
        items.stream()
            .filter(MappingNode.class::isInstance)
            .map(item -> part((MappingNode) item))
            .toList();
  }

  /// A part as it stands in the text.
  record Part(String id, List<Title> lessons, @Nullable SequenceNode listed) {

    Part {
      lessons = List.copyOf(lessons);
    }

    List<String> ids() {
      return lessons.stream().map(Title::id).toList();
    }
  }

  /// An id and its titles.
  record Title(String id, String zh, String en) {

    private String inline() {
      return "{ id: %s, zh: %s, en: %s }".formatted(id, YamlWord.of(zh), YamlWord.of(en));
    }
  }

  static OutlineText read(String text) throws ScaffoldException {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(DEPTH_AT_MOST);
    options.setMaxAliasesForCollections(0);
    try {
      Node root = new Yaml(options).compose(new StringReader(text));
      Node parts = root instanceof MappingNode mapping ? value(mapping, "parts") : null;
      if (parts == null || (parts instanceof ScalarNode scalar && !scalar.getValue().isBlank())) {
        throw new ScaffoldException(
            "outline.yaml has no list 'parts'; ./faultline check says more");
      }
      return parts instanceof SequenceNode sequence
          ? new OutlineText(text, sequence.getValue(), sequence.getFlowStyle() == FlowStyle.FLOW)
          : new OutlineText(text, List.of(), false);
    } catch (YAMLException e) {
      throw new ScaffoldException("outline.yaml is not YAML: " + e.getMessage());
    }
  }

  List<Part> parts() {
    return parts;
  }

  Optional<Part> part(String id) {
    return parts.stream().filter(part -> part.id().equals(id)).findFirst();
  }

  Optional<Part> partOf(String lesson) {
    return parts.stream().filter(part -> part.ids().contains(lesson)).findFirst();
  }

  /// The text with `lesson` at the end of the part `partId`.
  String with(String partId, Title lesson) throws ScaffoldException {
    Part part =
        part(partId).orElseThrow(() -> new ScaffoldException("there is no part '" + partId + "'"));
    SequenceNode listed = part.listed();
    if (listed == null || listed.getValue().isEmpty() || listed.getFlowStyle() == FlowStyle.FLOW) {
      throw byHand("- " + lesson.inline(), "below 'lessons' of the part '" + partId + "'");
    }
    String line = indentOf(listed.getValue().getLast()) + "- " + lesson.inline();
    return checked(after(lastLine(listed.getValue().getLast()), List.of(line)), partId, lesson);
  }

  /// The text with a new part at its end, which has one lesson.
  ///
  /// @param part without titles where another outline gives them
  String with(Title part, Title lesson) throws ScaffoldException {
    if (inline) {
      throw byHand("- id: " + part.id(), "below 'parts', one item a line");
    }
    boolean first = items.isEmpty();
    String indent = first ? "  " : indentOf(items.getLast());
    List<String> lines = new ArrayList<>();
    if (!first) {
      lines.add("");
    }
    lines.add(indent + "- id: " + part.id());
    if (!part.zh().isEmpty()) {
      lines.add(indent + "  zh: " + YamlWord.of(part.zh()));
      lines.add(indent + "  en: " + YamlWord.of(part.en()));
    }
    lines.add(indent + "  lessons:");
    lines.add(indent + "    - " + lesson.inline());
    int line = first ? partsLine() : lastLine(items.getLast());
    return checked(after(line, lines), part.id(), lesson);
  }

  /// A line that was put in wrongly would be somebody else's riddle.
  private String checked(String changed, String partId, Title lesson) throws ScaffoldException {
    OutlineText again = read(changed);
    boolean isThere =
        again.part(partId).map(part -> part.ids().contains(lesson.id())).orElse(false);
    boolean isWhole =
        parts.stream()
            .allMatch(part ->
                again.part(part.id()).map(now -> now.ids().containsAll(part.ids())).orElse(false));
    if (!isThere || !isWhole) {
      throw byHand("- " + lesson.inline(), "below 'lessons' of the part '" + partId + "'");
    }
    return changed;
  }

  private static ScaffoldException byHand(String line, String where) {
    return new ScaffoldException(
        "outline.yaml has a layout that can not be added to; write '%s' %s, and run this again"
            .formatted(line, where));
  }

  /// `text` with `lines` behind line `line`, from 0.
  private String after(int line, List<String> lines) {
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    List<String> all = new ArrayList<>(List.of(text.split("\r?\n", -1)));
    if (all.getLast().isEmpty()) {
      all.removeLast();
    }
    all.addAll(line + 1, lines);
    return String.join(end, all) + end;
  }

  private int partsLine() {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("parts:")) {
        return i;
      }
    }
    throw new IllegalStateException("a text with the key 'parts' has no line that begins with it");
  }

  /// What stands before the dash of `item`.
  private String indentOf(Node item) {
    String line = text.lines().toList().get(item.getStartMark().getLine());
    return line.substring(0, Math.max(0, line.indexOf('-')));
  }

  /// The last line, from 0, in which anything of `node` stands; blank lines and comments that
  /// follow a block are not its own.
  private static int lastLine(Node node) {
    return switch (node) {
      case MappingNode mapping when isBlock(mapping.getFlowStyle()) ->
          mapping.getValue().stream()
              .mapToInt(tuple -> lastLine(tuple.getValueNode()))
              .max()
              .orElse(mapping.getStartMark().getLine());
      case SequenceNode list when isBlock(list.getFlowStyle()) ->
          list.getValue().stream()
              .mapToInt(OutlineText::lastLine)
              .max()
              .orElse(list.getStartMark().getLine());
      default -> node.getEndMark().getLine();
    };
  }

  private static boolean isBlock(FlowStyle style) {
    return style != FlowStyle.FLOW;
  }

  private static Part part(MappingNode mapping) {
    SequenceNode listed =
        value(mapping, "lessons") instanceof SequenceNode sequence ? sequence : null;
    List<Title> lessons = new ArrayList<>();
    if (listed != null) {
      for (Node lesson : listed.getValue()) {
        if (lesson instanceof MappingNode entry) {
          lessons.add(new Title(text(entry, "id"), text(entry, "zh"), text(entry, "en")));
        }
      }
    }
    return new Part(text(mapping, "id"), lessons, listed);
  }

  private static String text(MappingNode mapping, String key) {
    return value(mapping, key) instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  private static @Nullable Node value(MappingNode mapping, String key) {
    for (NodeTuple tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode scalar && scalar.getValue().equals(key)) {
        return tuple.getValueNode();
      }
    }
    return null;
  }
}
