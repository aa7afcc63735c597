package dev.faultline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What a learner has written is there again, whatever happened to the browser.
@ExtendWith(InBrowser.class)
class DraftTest {

  private static final String MINE = "// my own thought";

  @Test
  void draftSurvivesAReload(Visitor visitor) {
    AcceptorPanel panel = AcceptorPanel.open(visitor, "en");
    panel.type("\n" + MINE);
    assertThat(panel.find(".draft-state")).hasText("Saved");

    visitor.page().reload();

    assertThat(panel.editor()).containsText(MINE);
  }

  @Test
  void draftSurvivesACrashBeforeItWasSent(Visitor visitor) {
    AcceptorPanel panel = AcceptorPanel.open(visitor, "en");
    visitor.page().route("**/drafts/**", route -> {});
    panel.type("\n" + MINE);
    assertThat(panel.editor()).containsText(MINE);

    visitor.crashAndOpen("/en/" + AcceptorPanel.ALONE);

    assertThat(panel.editor()).containsText(MINE);
  }

  @Test
  void draftSurvivesTheLossOfWhatTheBrowserKept(Visitor visitor) {
    AcceptorPanel panel = AcceptorPanel.open(visitor, "en");
    panel.type("\n" + MINE);
    assertThat(panel.find(".draft-state")).hasText("Saved");

    visitor.page().evaluate("localStorage.clear()");
    visitor.page().reload();

    assertThat(panel.editor()).containsText(MINE);
  }

  @Test
  void draftIsTheSameInBothLanguagesAndInTheLesson(Visitor visitor) {
    AcceptorPanel panel = AcceptorPanel.open(visitor, "en");
    panel.type("\n" + MINE);
    assertThat(panel.find(".draft-state")).hasText("Saved");

    visitor.open("/zh/lessons/paxos");

    assertThat(panel.editor()).containsText(MINE);
  }

  @Test
  void draftIsNobodyElses(Visitor visitor) {
    AcceptorPanel panel = AcceptorPanel.open(visitor, "en");
    panel.type("\n" + MINE);
    assertThat(panel.find(".draft-state")).hasText("Saved");

    AcceptorPanel strangers = AcceptorPanel.open(visitor.stranger(), "en");

    assertThat(strangers.editor()).containsText("class MyAcceptor");
    assertThat(strangers.editor()).not().containsText(MINE);
  }

  @Test
  void starterComesBackWhenAskedFor(Visitor visitor) {
    AcceptorPanel panel = AcceptorPanel.open(visitor, "en");
    panel.type("\n" + MINE);

    panel.find(".restore").click();

    assertThat(panel.editor()).not().containsText(MINE);
  }
}
