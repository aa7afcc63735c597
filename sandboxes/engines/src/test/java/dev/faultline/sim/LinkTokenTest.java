package dev.faultline.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkTokenTest {

  private static final String STORED = "AQEAESIzRFVmd4iZqrvM3e7_";
  private static final String PANEL =
      "AQMJY29uc2Vuc3VzAQEEZHVlbAAMAQMCAgUEBQYFAwcG6AcGCAUECAMHCQMLCgMMCwQIyAECAAIJrAIKrQIBBHBsdW0";

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
  void panelOfARunWithItsStrategyIsReadBack() throws Exception {
    LinkToken token =
        new LinkToken.Panel(
            "remote",
            7,
            new LinkToken.Base.Run("00112233445566778899aabbccddeeff"),
            new LinkToken.Whose.Submission("ffeeddccbbaa99887766554433221100"),
            List.of());

    assertThat(LinkToken.decode(token.encode())).isEqualTo(token);
  }

  @Test
  void panelOfAnAuthorsStrategyIsReadBack() throws Exception {
    LinkToken token =
        new LinkToken.Panel(
            "consensus",
            1,
            new LinkToken.Base.Preset("duel"),
            new LinkToken.Whose.Author("paxos/short-memory", "00ff10af"),
            List.of(new Action.Drop(3, 2)));

    assertThat(LinkToken.decode(token.encode())).isEqualTo(token);
  }

  @Test
  void authorsStrategyHasANameThatLeadsNowhereElse() {
    for (String id :
        List.of("paxos", "../x/y", "paxos/a/b", "Paxos/a", "paxos/", "/a", "p/" + "a".repeat(80))) {
      assertThatThrownBy(() -> new LinkToken.Whose.Author(id, "00ff10af"))
          .hasMessageContaining("no name of a lesson's strategy");
    }
    assertThatThrownBy(() -> new LinkToken.Whose.Author("paxos/a", "00FF10AF"))
        .hasMessageContaining("not 8 hexadecimal digits");
  }

  @Test
  void panelFromBeforeTheyCouldBeOpenedIsToldKindly() {
    assertThatThrownBy(() -> LinkToken.decode("AQIJY29uc2Vuc3VzAQRkdWVsBAEDAgIFBAMHBugHBAgDiCc"))
        .hasMessage("the link is not whole: its kind is not known here");
  }

  @Test
  void moreActionsThanAreFollowedAreRefused() {
    List<Action> many = Collections.nCopies(201, new Action.Drop(1, 2));

    assertThatThrownBy(() -> panel(many))
        .hasMessage("it has 201 actions; at most 200 are followed");
  }

  @Test
  void actionsThatDoNotFitAreNotEncoded() {
    LinkToken token =
        panel(
            Collections.nCopies(
                200, new Action.Ask(1, 2, "forty letters are forty letters, are they")));

    assertThatThrownBy(token::encode).hasMessageContaining("is longer than 2000");
  }

  @Test
  void delayOfAForgedLinkIsBounded() {
    assertThatThrownBy(() -> new Action.Delay(1, 2, 60_000_001))
        .hasMessageContaining("not in [1, 60000000]");
  }

  private static LinkToken panel() {
    return panel(
        List.of(
            new Action.Drop(3, 2),
            new Action.Duplicate(5, 4),
            new Action.Hold(6, 5),
            new Action.Delay(7, 6, 1_000),
            new Action.Deliver(8, 5),
            new Action.Crash(8, 3, Action.Strike.NOW),
            new Action.Restart(9, 3),
            new Action.Crash(10, 3, Action.Strike.BEFORE_SYNC),
            new Action.Crash(11, 4, Action.Strike.AFTER_SYNC),
            new Action.Cut(200, List.of(0, 2)),
            new Action.Mend(300),
            new Action.Ask(301, 1, "plum")));
  }

  private static LinkToken panel(List<Action> actions) {
    return new LinkToken.Panel(
        "consensus", 1, new LinkToken.Base.Preset("duel"), new LinkToken.Whose.Engine(), actions);
  }
}
