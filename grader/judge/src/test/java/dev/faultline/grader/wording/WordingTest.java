package dev.faultline.grader.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.sim.Sentence;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {

  private static final Properties ZH = bundle("zh");
  private static final Properties EN = bundle("en");

  static Stream<String> keys() {
    return EN.stringPropertyNames().stream();
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(ZH.stringPropertyNames()).isEqualTo(EN.stringPropertyNames());
  }

  @ParameterizedTest
  @MethodSource("keys")
  void bothLanguagesFillInTheSameArguments(String key) {
    assertThat(arguments(ZH.getProperty(key))).isEqualTo(arguments(EN.getProperty(key)));
  }

  @Test
  void argumentThatIsAKeyIsRendered() {
    Sentence says = Sentence.of("grader.forbidden.field", "System.out", "@remedy.log");

    assertThat(Wording.EN.render(says))
        .isEqualTo("System.out may not be used here. Write lines with context.log(…).");
    assertThat(Wording.of(Locale.CHINA).render(says))
        .isEqualTo("这里不能用 System.out。用 context.log(…) 写日志。");
  }

  private static int arguments(String pattern) {
    return new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length;
  }

  private static Properties bundle(String language) {
    Properties bundle = new Properties();
    String name = "/dev/faultline/grader/messages_" + language + ".properties";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(WordingTest.class.getResourceAsStream(name)),
            StandardCharsets.UTF_8)) {
      bundle.load(reader);
      return bundle;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
