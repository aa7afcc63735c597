package dev.faultline.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MessagesTest {

  @Test
  void kernelTellsOfEveryKindOfEventInBothLanguages() {
    List<String> kinds =
        Arrays.stream(TraceEvent.Kind.values()).map(kind -> "event." + kind).toList();

    assertThat(keys(Locale.CHINESE)).isEqualTo(keys(Locale.ENGLISH)).containsAll(kinds);
  }

  private static Set<String> keys(Locale locale) {
    return ResourceBundle.getBundle(
            "dev.faultline.sim.messages",
            locale,
            MessagesTest.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
        .keySet();
  }
}
