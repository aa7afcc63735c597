package dev.faultline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The panel, as a visitor plays with it.
@ExtendWith(InBrowser.class)
class ExploreTest {

  private static final String DUEL = "/explore/consensus/duel";
  private static final String SHOWN = ".message:not([hidden])";

  @Test
  void arrowKeysStepAndTheStateFollows(Visitor visitor) {
    visitor.open("/en" + DUEL);
    assertThat(visitor.page().locator(SHOWN)).hasCount(0);

    visitor.page().locator(".transcript").focus();
    visitor.page().keyboard().press("ArrowRight");

    assertThat(visitor.page().locator(SHOWN)).hasCount(3);
    assertThat(visitor.page().url()).contains("?at=");
  }

  @Test
  void messageIsDroppedAndTheDropUndone(Visitor visitor) {
    visitor.open("/en" + DUEL);
    step(visitor);
    String before = visitor.page().url();

    visitor.page().locator(SHOWN + " button[value^=drop]").first().click();

    assertThat(visitor.page().locator(SHOWN)).hasCount(2);
    assertThat(visitor.page().locator(".moment.now")).containsText("lost");
    visitor.page().locator(".undo").click();
    assertThat(visitor.page().locator(SHOWN)).hasCount(3);
    assertThat(visitor.page().url()).isEqualTo(before);
  }

  @Test
  void crashedNodeIsDownUntilItIsRestarted(Visitor visitor) {
    visitor.open("/zh" + DUEL);
    step(visitor);
    Locator node = visitor.page().locator(".nodes > .node").nth(2);

    node.locator("button[value='crash.2']").click();
    assertThat(node.locator(".down:not([hidden])")).isVisible();
    assertThat(node.locator("button[value='crash.2']")).isDisabled();
    node.locator("button[value='restart.2']").click();

    assertThat(node.locator(".down:not([hidden])")).hasCount(0);
  }

  @Test
  void linkShowsTheSameToAStranger(Visitor visitor) {
    visitor.open("/en" + DUEL);
    step(visitor);
    visitor.page().locator(SHOWN + " button[value^=hold]").first().click();
    assertThat(visitor.page().locator(".message.held:not([hidden])")).hasCount(1);

    Visitor stranger = visitor.stranger();
    stranger.open(visitor.page().url());

    assertThat(stranger.page().locator(".message.held:not([hidden])")).hasCount(1);
    assertThat(stranger.page().locator(".spacetime").first().innerHTML())
        .isEqualTo(visitor.page().locator(".spacetime").first().innerHTML());
  }

  @Test
  void backAndForwardFollowWhatWasDone(Visitor visitor) {
    visitor.open("/en" + DUEL);
    step(visitor);
    visitor.page().locator(SHOWN + " button[value^=drop]").first().click();
    assertThat(visitor.page().locator(SHOWN)).hasCount(2);

    visitor.page().goBack();
    assertThat(visitor.page().locator(SHOWN)).hasCount(3);
    visitor.page().goForward();

    assertThat(visitor.page().locator(SHOWN)).hasCount(2);
  }

  @Test
  void withoutScriptLinksAndFormsDoTheSame(Visitor visitor) {
    Visitor plain = visitor.withoutScript();
    plain.open("/en" + DUEL);
    plain.page().locator(".step-on").click();
    assertThat(plain.page().locator(SHOWN)).hasCount(3);

    plain.page().locator(SHOWN + " button[value^=drop]").first().click();
    assertThat(plain.page().locator(SHOWN)).hasCount(2);
    plain.page().locator(".undo").click();

    assertThat(plain.page().locator(SHOWN)).hasCount(3);
  }

  @Test
  void nodesAreCutOffByTickingThem(Visitor visitor) {
    visitor.open("/en" + DUEL);
    step(visitor);

    visitor.page().locator("input[name=group][value='2']").check();
    visitor.page().locator("button[value=cut]").click();

    assertThat(visitor.page().locator(".moment.now")).containsText("a2 cut off from the others");
  }

  @Test
  void nodesAreCutOffByDrawingAcrossThem(Visitor visitor) {
    visitor.open("/en" + DUEL);
    step(visitor);
    visitor.page().locator(".apart-row").scrollIntoViewIfNeeded();
    BoundingBox first = visitor.page().locator(".apart").nth(2).boundingBox();
    BoundingBox last = visitor.page().locator(".apart").nth(4).boundingBox();

    visitor.page().mouse().move(first.x + 4, first.y + first.height / 2);
    visitor.page().mouse().down();
    visitor
        .page()
        .mouse()
        .move(last.x + 4, last.y + last.height / 2, new Mouse.MoveOptions().setSteps(20));
    visitor.page().mouse().up();

    assertThat(visitor.page().locator("input[name=group]:checked")).hasCount(3);
    visitor.page().locator("input[name=group][value='3']").click();
    assertThat(visitor.page().locator("input[name=group]:checked")).hasCount(2);
    visitor.page().locator("button[value=cut]").click();
    assertThat(visitor.page().locator(".moment.now")).containsText("a2 a4 cut off from the others");
  }

  @Test
  void onAPhoneTheStepsStayInReach(Visitor visitor) {
    Visitor phone = visitor.withPhone(ColorScheme.LIGHT);
    phone.open("/en" + DUEL);

    for (String place : List.of(".nodes", ".under-way", ".explore-head")) {
      phone.page().locator(place).scrollIntoViewIfNeeded();
      assertThat(phone.page().locator(".step-on")).isInViewport();
    }
  }

  @Test
  void clientAsksByHand(Visitor visitor) {
    visitor.open("/en/explore/consensus/lost-promise");
    visitor.page().locator("select[name=node]").selectOption("1");
    visitor.page().locator("select[name=what]").selectOption("plum");

    visitor.page().locator("button[value=ask]").click();

    assertThat(visitor.page().locator(".moment.now")).containsText("plum");
  }

  @Test
  void failedVerdictOpensInThePanelWithItsStrategy(Visitor visitor) {
    AcceptorPanel exercise = AcceptorPanel.open(visitor, "en");
    exercise.write(AcceptorPanel.source("wrong/ForgetsItsPromise"));
    exercise.submit();
    exercise.verdict();

    exercise.find(".run-panel").click();

    assertThat(visitor.page().locator(".explore-says")).isVisible();
    assertThat(visitor.page().locator(".moment.now.broken")).isVisible();
    visitor.page().locator(".step-back").click();
    assertThat(visitor.page().locator(".explore-says")).isHidden();
    visitor.page().locator(".nodes button[value^='crash.']:enabled").first().click();
    assertThat(visitor.page().locator(".undo")).isVisible();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void onAPhoneNothingRunsOutOfThePage(String language, Visitor visitor) {
    Visitor phone = visitor.withPhone(ColorScheme.DARK);
    phone.open("/" + language + "/explore/consensus/whole-nodes");

    phone.page().locator(".step-on").tap();
    phone.page().locator(SHOWN + " button[value^=drop]").first().tap();

    assertThat(phone.page().locator(".undo")).isVisible();
    Object wide = phone.page().evaluate("document.documentElement.scrollWidth > innerWidth");
    assertThat(wide).isEqualTo(false);
  }

  /// Steps on to the first request, which sends three messages.
  private static void step(Visitor visitor) {
    visitor.page().locator(".step-on").click();
    assertThat(visitor.page().locator(SHOWN)).hasCount(3);
  }
}
