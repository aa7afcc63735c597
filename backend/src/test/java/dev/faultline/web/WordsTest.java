package dev.faultline.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.content.Language;
import dev.faultline.grader.Verdict;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Pattern REFUSAL =
      Pattern.compile("Refusal\\.(?:of\\(\\s*HttpStatus\\.\\w+|field\\([^,()]+),\\s*\"([a-z-]+)\"");

  @Test
  void bothLanguagesHaveTheSameKeys() throws IOException {
    assertThat(words(Language.ZH).stringPropertyNames())
        .isEqualTo(words(Language.EN).stringPropertyNames());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void sentenceHasTheSameArgumentsInBothLanguages(Language language) throws IOException {
    Properties english = words(Language.EN);
    words(language)
        .forEach((key, sentence) ->
            assertThat(arguments((String) sentence))
                .as("%s in %s", key, language)
                .isEqualTo(arguments(english.getProperty((String) key))));
  }

  @Test
  void everyRefusalSaysWhatIsWrongAndHowToMendIt() throws IOException {
    Set<String> refusals = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher refusal = REFUSAL.matcher(Files.readString(file));
        while (refusal.find()) {
          refusals.add("refusal." + refusal.group(1));
          refusals.add("refusal." + refusal.group(1) + ".fix");
        }
      }
    }

    assertThat(refusals).hasSizeGreaterThan(20);
    assertThat(words(Language.EN).stringPropertyNames()).containsAll(refusals);
  }

  @Test
  void everyReasonHasItsExplanation() throws IOException {
    assertThat(words(Language.EN).stringPropertyNames())
        .containsAll(
            Stream.of(Verdict.Reason.values())
                // The engine says what a property means.
                .filter(reason -> reason != Verdict.Reason.PROPERTY)
                .map(reason -> "explanation." + reason.name().toLowerCase(Locale.ROOT))
                .toList());
  }

  private static Set<String> arguments(String sentence) {
    Set<String> arguments = new TreeSet<>();
    Matcher argument = Pattern.compile("\\{\\d+").matcher(sentence);
    while (argument.find()) {
      arguments.add(argument.group());
    }
    return arguments;
  }

  private static Properties words(Language language) throws IOException {
    Properties words = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                WordsTest.class.getResourceAsStream(
                    "/i18n/web_" + language.code() + ".properties")),
            StandardCharsets.UTF_8)) {
      words.load(reader);
    }
    return words;
  }
}
