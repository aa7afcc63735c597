package dev.faultline.runner.metered;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void everyLetterThatGrowsWithItsCaseIsKnown() {
    for (char letter = 0; letter < Character.MAX_VALUE; letter++) {
      String text = String.valueOf(letter);
      boolean grows =
          text.toUpperCase(Locale.ROOT).length() > 1 || text.toLowerCase(Locale.ROOT).length() > 1;
      if (grows) {
        assertThat(Texts.mayGrow(letter)).as("U+%04x", (int) letter).isTrue();
      }
    }
    assertThat(Texts.mayGrow('a')).isFalse();
    assertThat(Texts.mayGrow('中')).isFalse();
  }
}
