package dev.faultline.cli;

import dev.faultline.content.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What stands on a command line after the command's name, held against what the command knows.
final class Arguments {

  private final List<String> positional = new ArrayList<>();
  private final Map<String, String> values = new HashMap<>();
  private final Set<String> flags = new HashSet<>();

  private Arguments() {}

  /// What a command knows.
  ///
  /// @param valued options that take a value, such as `--port`
  /// @param flags options that take none, such as `--json`
  record Known(Set<String> valued, Set<String> flags) {}

  /// Reads `words`. Options may stand anywhere, as `--name value` or `--name=value`; after `--`
  /// come no more of them.
  static Arguments parse(List<String> words, Known known) throws Usage {
    Arguments arguments = new Arguments();
    int at = 0;
    while (at < words.size()) {
      String word = words.get(at++);
      if (word.equals("--")) {
        arguments.positional.addAll(words.subList(at, words.size()));
        return arguments;
      }
      if (!word.startsWith("--")) {
        arguments.positional.add(word);
        continue;
      }
      int equals = word.indexOf('=');
      String name = equals < 0 ? word : word.substring(0, equals);
      if (known.flags().contains(name) && equals < 0) {
        arguments.flags.add(name);
      } else if (known.valued().contains(name)) {
        if (equals < 0 && at == words.size()) {
          throw new Usage(name + " needs a value");
        }
        arguments.put(name, equals < 0 ? words.get(at++) : word.substring(equals + 1));
      } else {
        throw new Usage("there is no option '" + word + "' here");
      }
    }
    return arguments;
  }

  /// What is no option, in order.
  List<String> positional() {
    return positional;
  }

  boolean has(String flag) {
    return flags.contains(flag);
  }

  Optional<String> value(String option) {
    return Optional.ofNullable(values.get(option));
  }

  Path path(String option, Path otherwise) {
    return value(option).map(Path::of).orElse(otherwise);
  }

  /// The whole number in `[least, most]` after `option`.
  int number(String option, int otherwise, int least, int most) throws Usage {
    Optional<String> text = value(option);
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(text.get());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException _) {
      // Said below.
    }
    throw new Usage(
        option + " '" + text.get() + "' is not a whole number in [" + least + ", " + most + "]");
  }

  /// The language after `--lang`; that of the machine where none is named, or English.
  Language language() throws Usage {
    Optional<String> code = value("--lang");
    if (code.isEmpty()) {
      return Language.of(Locale.getDefault().getLanguage()).orElse(Language.EN);
    }
    return Language.of(code.get())
        .orElseThrow(() -> new Usage("--lang '" + code.get() + "' is neither zh nor en"));
  }

  private void put(String name, String value) throws Usage {
    if (values.put(name, value) != null) {
      throw new Usage(name + " stands there twice");
    }
  }
}
