package dev.faultline.content;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/// Reads YAML into nodes that know their lines. No objects are made from tags.
final class YamlFile {

  private static final int DEPTH_AT_MOST = 12;

  private YamlFile() {}

  /// The mapping that `text` is.
  ///
  /// @param text YAML
  /// @param firstLine the number of its first line in its file, from 1
  static Optional<YamlObject> read(String text, int firstLine, FileProblems problems) {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(DEPTH_AT_MOST);
    options.setMaxAliasesForCollections(0);
    options.setCodePointLimit(SourceText.BYTES_AT_MOST);
    try {
      Node root = new Yaml(options).compose(new StringReader(text));
      if (root instanceof MappingNode mapping) {
        return Optional.of(YamlObject.of(mapping, firstLine, problems));
      }
      problems.at(firstLine, "there are no keys here", "write lines of the form 'key: value'");
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
      int line = mark == null ? firstLine : firstLine + mark.getLine();
      problems.at(line, "this is not YAML: " + e.getProblem(), "mend or quote the value");
    } catch (YAMLException e) {
      problems.at(firstLine, "this is not YAML: " + e.getMessage(), "mend or quote the value");
    }
    return Optional.empty();
  }
}
