package dev.faultline.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every colour that text or a drawn line may have can be read on every ground, by the formula of
/// WCAG 2.2.
final class ContrastTest {

  private static final double LEAST = 4.5;
  private static final List<String> GROUNDS = List.of("ground", "raised", "sunk");
  private static final List<String> WASHES = List.of("mark", "chosen");
  private static final List<String> COLOURS =
      List.of(
          "ink",
          "soft",
          "accent",
          "teal",
          "pass",
          "fail",
          "warn",
          "delivered",
          "lost",
          "held",
          "duplicated",
          "late");
  private static final Pattern TOKEN =
      Pattern.compile("--([a-z]+): light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)");

  private static final Map<String, int[]> TOKENS = new LinkedHashMap<>();

  @BeforeAll
  static void readTokens() throws IOException {
    Matcher matcher = TOKEN.matcher(Files.readString(Path.of("src", "css", "tokens.css")));
    while (matcher.find()) {
      int[] themes = {
        Integer.parseInt(matcher.group(2), 16), Integer.parseInt(matcher.group(3), 16)
      };
      TOKENS.put(matcher.group(1), themes);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void everyColourCanBeReadOnEveryGround(int theme) {
    for (String ground : GROUNDS) {
      for (String colour : COLOURS) {
        assertThat(contrast(colour, ground, theme))
            .as("%s on %s, theme %d", colour, ground, theme)
            .isGreaterThanOrEqualTo(LEAST);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void whatStandsOnAWashCanBeRead(int theme) {
    for (String wash : WASHES) {
      for (String colour : List.of("ink", "soft", "fail", "lost")) {
        assertThat(contrast(colour, wash, theme))
            .as("%s on %s, theme %d", colour, wash, theme)
            .isGreaterThanOrEqualTo(LEAST);
      }
    }
  }

  @Test
  void blackOnWhiteIsTwentyOne() {
    assertThat(ratio(0x000000, 0xffffff)).isEqualTo(21.0);
  }

  private static double contrast(String colour, String ground, int theme) {
    return ratio(token(colour)[theme], token(ground)[theme]);
  }

  private static int[] token(String name) {
    assertThat(TOKENS).containsKey(name);
    return TOKENS.getOrDefault(name, new int[2]);
  }

  private static double ratio(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double value = (channel & 0xff) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
