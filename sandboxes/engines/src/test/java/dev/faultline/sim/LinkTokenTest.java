package dev.faultline.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkTokenTest {

  private static final String STORED = "AQEAESIzRFVmd4iZqrvM3e7_";
  private static final String PANEL = "AQIJY29uc2Vuc3VzAQRkdWVsBAEDAgIFBAMHBugHBAgDiCc";

  @Test
  void storedTraceHasItsGoldenText() throws Exception {
    LinkToken token = new LinkToken.Stored("00112233445566778899aabbccddeeff");

    assertThat(token.encode()).isEqualTo(STORED);
    assertThat(LinkToken.decode(STORED)).isEqualTo(token);
  }

  @Test
  void panelHasItsGoldenText() throws Exception {
    LinkToken token = panel();

    assertThat(token.encode()).isEqualTo(PANEL);
    assertThat(LinkToken.decode(PANEL)).isEqualTo(token);
  }

  @Test
  void everyTruncationIsRefused() {
    for (int length = 0; length < PANEL.length(); length++) {
      String cut = PANEL.substring(0, length);
      assertThatThrownBy(() -> LinkToken.decode(cut))
          .isInstanceOf(LinkToken.BadLinkException.class);
    }
  }

  @Test
  void everyFlippedCharacterIsRefusedOrReadAsAnotherToken() {
    for (int i = 0; i < PANEL.length(); i++) {
      for (char c : "AZaz09-_%é".toCharArray()) {
        String forged = PANEL.substring(0, i) + c + PANEL.substring(i + 1);
        try {
          assertThat(LinkToken.decode(forged)).isNotNull();
        } catch (LinkToken.BadLinkException e) {
          assertThat(e).hasMessageContaining("the link");
        }
      }
    }
  }

  @Test
  void laterVersionIsToldKindly() {
    assertThatThrownBy(() -> LinkToken.decode("AgEAESIzRFVmd4iZqrvM3e7_"))
        .hasMessage("the link is not whole: its version 2 is not known here");
  }

  @Test
  void whatFollowsTheEndIsRefused() {
    assertThatThrownBy(() -> LinkToken.decode(STORED + "AAAA"))
        .hasMessageContaining("something follows its end");
  }

  @Test
  void tooManyActionsAreNotEncoded() {
    LinkToken token =
        new LinkToken.Panel("a", 1, "b", Collections.nCopies(999, new Action.Drop(1, 2)));

    assertThatThrownBy(token::encode).hasMessageContaining("too long");
  }

  private static LinkToken panel() {
    return new LinkToken.Panel(
        "consensus",
        1,
        "duel",
        List.of(
            new Action.Drop(3, 2),
            new Action.Duplicate(5, 4),
            new Action.Delay(7, 6, 1_000),
            new Action.CrashNode(8, 3, 5_000)));
  }
}
