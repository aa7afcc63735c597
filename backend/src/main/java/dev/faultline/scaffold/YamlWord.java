package dev.faultline.scaffold;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.databind.json.JsonMapper;

/// A text as a value of YAML: plain where it reads back as itself, else quoted.
final class YamlWord {

  /// Neither indicators nor what means something inside of `{ … }`.
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ()./’：、，-]*");

  private YamlWord() {}

  static String of(String text) {
    return PLAIN.matcher(text).matches() && readsBack(text)
        ? text
        : JsonMapper.shared().writeValueAsString(text);
  }

  private static boolean readsBack(String text) {
    try {
      Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load("{ x: " + text + " }");
      return String.valueOf(read).equals("{x=" + text + "}")
          && read instanceof java.util.Map<?, ?> map
          && map.get("x") instanceof String;
    } catch (YAMLException _) {
      return false;
    }
  }
}
