package dev.faultline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A failing run's diagram: stepping, scrubbing, causes, filters, and without script.
@ExtendWith(InBrowser.class)
class FailingRunTest {

  private static final String WIDER_THAN_THE_SCREEN =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void opensAtTheStepThatBroke(String language, Visitor visitor) {
    Page page = open(visitor, language);

    assertThat(page.locator(".moment.now")).hasClass(Pattern.compile("broken"));
    assertThat(page.locator(".moment.now")).hasAttribute("aria-current", "step");
    assertThat(page.locator(".spacetime-area .ring")).hasCount(1);
    assertThat(page.locator(".spacetime-area .row.now.broken")).hasCount(1);
  }

  @Test
  void keysStepAndPictureAndWordsStayInStep(Visitor visitor) {
    Page page = open(visitor, "en");
    page.locator(".transcript").focus();

    page.keyboard().press("Home");
    assertThat(page.locator(".moment.now")).hasAttribute("data-moment", "0");
    page.keyboard().press("End");
    int last = now(page);
    page.keyboard().press("ArrowLeft");
    assertThat(page.locator(".moment.now")).hasAttribute("data-moment", String.valueOf(last - 1));
    assertThat(page.locator(".spacetime-area .row.now"))
        .hasAttribute("data-moment", String.valueOf(last - 1));
    page.keyboard().press("Shift+ArrowLeft");

    assertThat(now(page)).isLessThan(last - 1);
    assertThat(page.locator(".spacetime-area .marks.after")).not().hasCount(0);
    assertThat(page).hasURL(Pattern.compile("\\?at=\\d+$"));
  }

  @Test
  void addressOfAStepShowsItToSomebodyElse(Visitor visitor) {
    Page page = open(visitor, "en");
    page.locator(".step-back").click();
    page.locator(".step-back").click();
    int here = now(page);

    Visitor stranger = visitor.stranger();
    stranger.open(page.url());

    assertThat(stranger.page().locator(".moment.now"))
        .hasAttribute("data-moment", String.valueOf(here));
  }

  @Test
  void scrubbingMovesTheCursorAndTheHeadsSayWhatWasKnownThen(Visitor visitor) {
    Page page = open(visitor, "en");
    Locator states = page.locator(".heads .state");
    assertThat(String.join("", states.allTextContents())).isNotBlank();

    page.locator(".scrub").fill("0");

    assertThat(page.locator(".moment.now")).hasAttribute("data-moment", "0");
    assertThat(String.join("", states.allTextContents())).isBlank();
  }

  @Test
  void messageShowsItsCausesAndEffects(Visitor visitor) {
    Page page = open(visitor, "en");
    Locator message = page.locator(".spacetime-area .msg.delivered").first();
    String arrival = message.getAttribute("data-to");

    message.dispatchEvent("click");

    assertThat(page.locator(".moment.now")).hasAttribute("data-moment", arrival);
    assertThat(page.locator(".causes")).hasAttribute("aria-pressed", "true");
    assertThat(page.locator(".moment.aside")).not().hasCount(0);
    assertThat(message).not().hasClass(Pattern.compile("aside"));
    page.locator(".transcript").focus();
    page.keyboard().press("Escape");
    assertThat(page.locator(".aside")).hasCount(0);
  }

  @Test
  void filtersLeaveOneNode(Visitor visitor) {
    Page page = open(visitor, "en");
    int all = page.locator(".moment:visible").count();

    page.locator(".filters > summary").click();
    page.locator(".of-node").selectOption("0");

    assertThat(page.locator(".moment:visible").count()).isBetween(1, all - 1);
    page.locator(".filters [value=timers]").uncheck();
    assertThat(page.locator(".spacetime-area .wait:visible")).hasCount(0);
  }

  @Test
  void playingGoesOnByItself(Visitor visitor) {
    Page page = open(visitor, "en");
    page.locator(".transcript").focus();
    page.keyboard().press("Home");

    page.keyboard().press("Space");
    assertThat(page.locator(".moment.now")).hasAttribute("data-moment", "2");
    page.keyboard().press("Space");

    assertThat(page.locator(".play")).hasAttribute("aria-pressed", "false");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void linksStepWithoutScript(String language, Visitor visitor) {
    String address = open(visitor, language).url();
    Visitor plain = visitor.withoutScript();
    plain.open(address);
    int here = now(plain.page());

    plain.page().locator(".step-back").click();

    assertThat(plain.page().locator(".moment.now"))
        .hasAttribute("data-moment", String.valueOf(here - 1));
    assertThat(plain.page().locator(".spacetime-area .row.now")).isVisible();
    assertThat(plain.page().locator(".play")).isHidden();
  }

  @Test
  void phoneNeedNotScrollSideways(Visitor visitor) {
    String address = open(visitor, "zh").url();
    Visitor phone = visitor.withPhone(ColorScheme.DARK);

    phone.open(address);

    assertThat(phone.page().locator(".spacetime-area .spacetime")).isVisible();
    assertThat((int) phone.page().evaluate(WIDER_THAN_THE_SCREEN)).isLessThanOrEqualTo(0);
  }

  private static Page open(Visitor visitor, String language) {
    AcceptorPanel panel = AcceptorPanel.open(visitor, language);
    panel.write(AcceptorPanel.source("wrong/ForgetsItsPromise"));
    panel.submit();
    panel.verdict();
    visitor.open(panel.find(".run-link").getAttribute("href"));
    visitor.page().locator(".spacetime-run.scripted").waitFor();
    return visitor.page();
  }

  private static int now(Page page) {
    return Integer.parseInt(page.locator(".moment.now").getAttribute("data-moment"));
  }
}
