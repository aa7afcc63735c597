package dev.faultline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Solving: edit, run, submit, see the verdict and the run that broke.
@ExtendWith(InBrowser.class)
class SolvingTest {

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void rightStrategyPasses(String language, Visitor visitor) {
    AcceptorPanel panel = AcceptorPanel.open(visitor, language);

    panel.write(AcceptorPanel.source("Reference"));
    panel.submit();

    assertThat(panel.verdict()).hasAttribute("data-kind", "passed");
    assertThat(panel.verdict()).containsText("100");
    assertThat(panel.find(".verdict .family[data-state=passed]"))
        .hasCount(panel.families().count());
    assertThat(panel.find(".verdict .transcript")).hasCount(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void wrongStrategyFailsWithTheStepThatBrokeIt(String language, Visitor visitor) {
    AcceptorPanel panel = AcceptorPanel.open(visitor, language);

    panel.write(AcceptorPanel.source("wrong/ForgetsItsPromise"));
    panel.submit();

    assertThat(panel.verdict()).hasAttribute("data-kind", "failed");
    assertThat(panel.verdict()).hasAttribute("data-reason", "property");
    assertThat(panel.find(".verdict .family[data-state=failed]")).not().hasCount(0);
    assertThat(panel.find(".transcript .moment").first()).isVisible();
    assertThat(panel.find(".transcript .moment.broken")).hasCount(1);
  }

  @Test
  void linkToAFailingRunShowsTheRunAndNotTheSource(Visitor visitor) {
    AcceptorPanel panel = AcceptorPanel.open(visitor, "en");
    panel.write(AcceptorPanel.source("wrong/ForgetsItsPromise") + "\n// mine alone\n");
    panel.submit();
    panel.verdict();
    String link = panel.find(".run-link").getAttribute("href");
    int steps = panel.find(".transcript .moment").count();

    Visitor stranger = visitor.stranger();
    int status = stranger.open(link).status();

    Page page = stranger.page();
    assertThat(status).isEqualTo(200);
    assertThat(page.locator(".transcript .moment")).hasCount(steps);
    assertThat(page.locator(".transcript .moment.broken")).hasCount(1);
    assertThat(page.content()).doesNotContain("mine alone", "class MyAcceptor");
  }

  @Test
  void arrowKeysStepThroughTheRun(Visitor visitor) {
    AcceptorPanel panel = AcceptorPanel.open(visitor, "en");
    panel.write(AcceptorPanel.source("wrong/ForgetsItsPromise"));
    panel.submit();
    panel.verdict();
    Locator place = panel.find(".step-place");
    String atFirst = place.textContent();

    panel.find(".step-back").click();

    assertThat(place).not().hasText(atFirst);
  }

  @Test
  void verdictBelongsToItsVisitor(Visitor visitor) {
    AcceptorPanel panel = AcceptorPanel.open(visitor, "en");
    panel.run();
    panel.verdict();
    String link = panel.find(".submission-head a").getAttribute("href");

    assertThat(visitor.withoutScript().openMissing(link).status()).isEqualTo(404);
    assertThat(visitor.open(link).status()).isEqualTo(200);
    assertThat(visitor.page().locator(".outcome")).isVisible();
  }

  @Test
  void compilerSpeaksOnTheLineThatItMeans(Visitor visitor) {
    AcceptorPanel panel = AcceptorPanel.open(visitor, "en");
    String starter = AcceptorPanel.source("Starter");
    int lines = (int) starter.stripTrailing().lines().count();

    panel.write(starter.stripTrailing() + "\nclass Broken { int a = \"text\"; }");
    panel.run();

    assertThat(panel.verdict()).hasAttribute("data-kind", "rejected");
    assertThat(panel.verdict()).hasAttribute("data-reason", "compile");
    assertThat(panel.find(".compile li").first())
        .hasAttribute("data-line", String.valueOf(lines + 1));
    assertThat(panel.line(lines + 1).locator(".cm-lintRange-error")).isVisible();
  }

  @Test
  void runAndSubmitByKeyboard(Visitor visitor) {
    AcceptorPanel panel = AcceptorPanel.open(visitor, "en");

    panel.editor().click();
    visitor.page().keyboard().press("ControlOrMeta+Enter");

    assertThat(panel.verdict()).hasAttribute("data-kind", "failed");
  }

  @Test
  void lessonsPanelJudgesToo(Visitor visitor) {
    visitor.open("/en/lessons/paxos");
    AcceptorPanel panel = new AcceptorPanel(visitor);

    panel.write(AcceptorPanel.source("right/Journal"));
    panel.run();

    assertThat(panel.verdict()).hasAttribute("data-kind", "passed");
    assertThat(visitor.page()).hasURL(Pattern.compile(".*/en/lessons/paxos$"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "submit"})
  void formsDoWithoutScript(String mode, Visitor visitor) {
    Visitor plain = visitor.withoutScript();
    plain.open("/en/" + AcceptorPanel.ALONE);

    plain.page().locator("textarea[name=source]").fill(AcceptorPanel.source("right/TwoKeys"));
    plain.page().locator("button[value=" + mode + "]").click();

    assertThat(plain.page()).hasURL(Pattern.compile(".*/en/submissions/[0-9a-f-]{36}$"));
    assertThat(plain.page().locator(".outcome")).hasAttribute("data-kind", "passed");
  }
}
