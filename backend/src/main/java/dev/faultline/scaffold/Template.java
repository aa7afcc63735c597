package dev.faultline.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text with `{{gaps}}`, from the resource folder `scaffold`.
final class Template {

  private static final Pattern GAP = Pattern.compile("\\{\\{([A-Za-z]+)}}");

  private final String name;
  private final String text;

  private Template(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /// The template `name`, such as `lesson/lesson.en.md`.
  static Template named(String name) {
    try (InputStream in = Template.class.getResourceAsStream("/scaffold/" + name + ".template")) {
      if (in == null) {
        throw new IllegalStateException("there is no template " + name);
      }
      return new Template(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The text with every gap filled once; what fills one is not looked at again.
  String filled(Map<String, String> words) {
    return GAP.matcher(text)
        .replaceAll(gap -> {
          String word = words.get(gap.group(1));
          if (word == null) {
            throw new IllegalStateException(name + ": nothing fills " + gap.group());
          }
          return Matcher.quoteReplacement(word);
        });
  }
}
