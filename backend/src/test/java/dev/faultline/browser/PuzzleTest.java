package dev.faultline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// An exercise that is solved by hand: two actions, found by stepping and looking.
@ExtendWith(InBrowser.class)
class PuzzleTest {

  private static final String CARD = "#exercise-hello-fault-told-twice";
  private static final String PANEL = "/exercises/hello-fault/told-twice";
  private static final String REPLY = ".message:not([hidden]):has-text('Reply')";

  @Test
  void solvedFromTheLessonAndKept(Visitor visitor) {
    visitor.open("/en/lessons/hello-fault");
    visitor.page().locator(CARD + " .open-puzzle").click();
    assertThat(visitor.page().locator(".puzzle-record")).hasText("shortest known: 2 actions");
    Locator stepOn = visitor.page().locator(".step-on");

    for (int dropped = 1; dropped <= 2; dropped++) {
      stepUntilAReply(visitor, stepOn, false);
      visitor.page().locator(REPLY + " button[value^=drop]").first().click();
      assertThat(visitor.page().locator(".puzzle-score")).containsText(dropped + " action");
    }
    assertThat(visitor.page().locator(".hand-in")).containsText("Broken, with 2 actions.");
    visitor.page().locator(".hand-in button").click();

    assertThat(visitor.page().locator(".puzzle .solved")).containsText("Your best is 2 actions.");
    visitor.open("/en/lessons/hello-fault");
    visitor.page().locator(CARD).scrollIntoViewIfNeeded();
    assertThat(visitor.page().locator(CARD + " .puzzle-best")).containsText("your best: 2 actions");
  }

  @Test
  void solvedByThumbsOnAPhone(Visitor visitor) {
    Visitor phone = visitor.withPhone(ColorScheme.DARK);
    phone.open("/zh" + PANEL);
    Locator stepOn = phone.page().locator(".step-on");

    for (int dropped = 1; dropped <= 2; dropped++) {
      stepUntilAReply(phone, stepOn, true);
      phone.page().locator(REPLY + " button[value^=drop]").first().tap();
      assertThat(phone.page().locator(".puzzle-score")).containsText("已动手 " + dropped + " 次");
    }
    phone.page().locator(".hand-in button").tap();

    assertThat(phone.page().locator(".puzzle .solved")).containsText("你的最好成绩是 2 次");
    Object wide = phone.page().evaluate("document.documentElement.scrollWidth > innerWidth");
    assertThat(wide).isEqualTo(false);
  }

  @Test
  void solvedWithoutScript(Visitor visitor) {
    Visitor plain = visitor.withoutScript();
    plain.open("/en" + PANEL);
    Locator stepOn = plain.page().locator(".step-on");

    for (int dropped = 1; dropped <= 2; dropped++) {
      stepUntilAReply(plain, stepOn, false);
      plain.page().locator(REPLY + " button[value^=drop]").first().click();
    }
    plain.page().locator(".hand-in button").click();

    assertThat(plain.page().locator(".puzzle .solved")).containsText("Your best is 2 actions.");
  }

  private static void stepUntilAReply(Visitor visitor, Locator stepOn, boolean thumb) {
    for (int steps = 0; steps < 20 && visitor.page().locator(REPLY).count() == 0; steps++) {
      if (thumb) {
        stepOn.tap();
      } else {
        stepOn.click();
      }
      visitor.page().waitForTimeout(100);
    }
    assertThat(visitor.page().locator(REPLY)).hasCount(1);
  }
}
