package dev.faultline.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActionTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 drop.7",
        "12 duplicate.7",
        "12 hold.7",
        "12 deliver.7",
        "12 delay.7",
        "12 crash.2",
        "12 crash-before-sync.2",
        "12 crash-after-sync.2",
        "12 restart.2",
        "12 cut.0.2",
        "12 mend",
        "0 ask.1 flat white"
      })
  void everyActionIsReadAsItIsWritten(String line) {
    assertThat(ActionText.write(ActionText.read(line))).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "drop.7",
        "12 drop",
        "12 drop.",
        "12 drop.1.2",
        "-1 drop.7",
        "12  drop.7",
        "12 Drop.7",
        "99999999 drop.7",
        "12 explode.7",
        "12 crash",
        "12 restart.1.1",
        "12 ask plum",
        "12\tdrop.7"
      })
  void whatIsNoActionIsToldSo(String line) {
    assertThatThrownBy(() -> ActionText.read(line)).isInstanceOf(IllegalArgumentException.class);
  }
}
