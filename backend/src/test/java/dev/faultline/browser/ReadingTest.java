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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Reading, in both languages, with and without script.
@ExtendWith(InBrowser.class)
class ReadingTest {

  private static final int LESSONS = 46;

  @ParameterizedTest
  @CsvSource({"zh, zh-Hans", "en, en"})
  void frontPageListsEveryLesson(String language, String tag, Visitor visitor) {
    visitor.open("/" + language + "/");

    assertThat(visitor.page().locator("html")).hasAttribute("lang", tag);
    assertThat(visitor.page().locator(".part li")).hasCount(LESSONS);
    assertThat(visitor.page().locator(".part li.open a").first()).isVisible();
    assertThat(visitor.page().locator(".part li.planned a")).hasCount(0);
  }

  @ParameterizedTest
  @CsvSource({"zh-CN, zh", "en-GB, en", "fr-FR, en"})
  void frontDoorSpeaksTheBrowsersLanguage(String locale, String language, Visitor visitor) {
    Visitor speaker = visitor.speaking(locale);

    speaker.open("/");

    assertThat(speaker.page()).hasURL(Pattern.compile(".*/" + language + "/$"));
  }

  @ParameterizedTest
  @CsvSource({"zh, [一-鿿]{20}", "en, [A-Za-z ]{40}"})
  void lessonHasItsTextFiguresSourcesAndExercise(String language, String text, Visitor visitor) {
    visitor.open("/" + language + "/lessons/paxos");

    Page page = visitor.page();
    assertThat(page.locator("h1")).hasText(Pattern.compile("Paxos"));
    assertThat(page.locator("main")).containsText(Pattern.compile(text));
    assertThat(page.locator("figure svg").first()).isVisible();
    assertThat(page.locator(".panel .cm-content").first()).isVisible();
    assertThat(page.locator("main")).containsText("Lamport");
  }

  @Test
  void languageSwitchStaysOnTheLesson(Visitor visitor) {
    visitor.open("/en/lessons/paxos");

    visitor.page().locator("header a.language").click();

    assertThat(visitor.page()).hasURL(Pattern.compile(".*/zh/lessons/paxos(#.*)?$"));
    assertThat(visitor.page().locator("html")).hasAttribute("lang", "zh-Hans");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void lessonReadsWithoutScript(String language, Visitor visitor) {
    Visitor reader = visitor.withoutScript();

    reader.open("/" + language + "/lessons/paxos");

    assertThat(reader.page().locator("figure svg").first()).isVisible();
    assertThat(reader.page().locator(".panel textarea").first()).isVisible();
    assertThat(reader.page().locator(".panel .cm-content")).hasCount(0);
  }

  @Test
  void whatABrowserComplainsOfIsHeard(Visitor visitor) {
    visitor.open("/en/");

    visitor
        .page()
        .evaluate(
            "console.error('quite wrong'); void fetch('http://127.0.0.1:1/').catch(() => {})");
    visitor.page().waitForCondition(() -> visitor.complaintCount() >= 2);

    assertThat(visitor.takeComplaints()).anyMatch(complaint -> complaint.contains("quite wrong"));
  }

  @Test
  void scriptsAreReallyThere(Visitor visitor) {
    visitor.open("/en/lessons/paxos");

    assertThat(String.valueOf(visitor.page().evaluate("htmx.version"))).startsWith("2.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/en/", "/zh/", "/en/lessons/paxos", "/zh/lessons/paxos"})
  void phoneScrollsDownwardsOnly(String path, Visitor visitor) {
    Visitor phone = visitor.withPhone(ColorScheme.LIGHT);

    phone.open(path);

    Object over =
        phone
            .page()
            .evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(over).isEqualTo(0);
  }

  @Test
  void lessonThatDoesNotExistIsSaidKindly(Visitor visitor) {
    Visitor lost = visitor.withoutScript();

    int status = lost.openMissing("/en/lessons/nowhere").status();

    assertThat(status).isEqualTo(404);
    Locator home = lost.page().locator("main a").first();
    assertThat(home).isVisible();
  }
}
