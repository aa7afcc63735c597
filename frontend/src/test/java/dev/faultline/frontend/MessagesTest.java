package dev.faultline.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The words of the interface: both languages have all of them, and templates name none that is
/// missing.
final class MessagesTest {

  private static final Path WORDS = Path.of("src", "main", "resources", "i18n");
  private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");
  private static final Pattern KEY =
      Pattern.compile("#\\{([a-z][A-Za-z.]+)|msg\\('([a-z][A-Za-z.]+)'\\)");

  @Test
  void bothLanguagesHaveTheSameKeys() throws IOException {
    assertThat(words("zh").stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(words("en").stringPropertyNames());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyPatternIsOneAndTakesTheSameArgumentsInBothLanguages(String lang) throws IOException {
    Properties words = words(lang);
    Properties twins = words(lang.equals("zh") ? "en" : "zh");

    for (String key : words.stringPropertyNames()) {
      MessageFormat pattern = new MessageFormat(words.getProperty(key), Locale.of(lang));
      MessageFormat twin = new MessageFormat(twins.getProperty(key), Locale.of(lang));
      assertThat(pattern.getFormatsByArgumentIndex().length)
          .as("%s takes as many arguments as its twin, or fewer", key)
          .isLessThanOrEqualTo(Math.max(2, twin.getFormatsByArgumentIndex().length));
      assertThat(words.getProperty(key)).as("%s: an apostrophe is ’", key).doesNotContain("'");
    }
  }

  @Test
  void templatesNameOnlyWordsThatExist() throws IOException {
    TreeSet<String> named = new TreeSet<>();
    for (Path file : files(TEMPLATES)) {
      Matcher matcher = KEY.matcher(Files.readString(file));
      while (matcher.find()) {
        named.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
      }
    }

    assertThat(words("en").stringPropertyNames()).containsAll(named);
  }

  @Test
  void noWordShouts() throws IOException {
    for (String lang : new String[] {"zh", "en"}) {
      assertThat(words(lang).values()).noneMatch(word -> word.toString().matches(".*[!！].*"));
    }
  }

  private static Properties words(String lang) throws IOException {
    Properties words = new Properties();
    try (Reader in = Files.newBufferedReader(WORDS.resolve("ui_" + lang + ".properties"))) {
      words.load(in);
    }
    return words;
  }

  private static Iterable<Path> files(Path folder) throws IOException {
    try (var walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
