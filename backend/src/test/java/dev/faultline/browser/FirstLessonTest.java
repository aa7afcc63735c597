package dev.faultline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.faultline.tidy.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Somebody who has never been here: from the front page to the first lesson, a first stage, and
/// all of them.
@ExtendWith(InBrowser.class)
class FirstLessonTest {

  private static final String FIRST_LINE = "    context.send(context.server(), request);\n";

  @ParameterizedTest
  @CsvSource({"zh, 从来没有发出去", "en, never sent it"})
  void newcomerWalksFromTheFrontPageToAPassedLesson(String language, String says, Visitor visitor)
      throws IOException {
    visitor.open("/" + language + "/");
    Page page = visitor.page();
    Locator start = page.locator(".start a");
    assertThat(start).hasCount(1);

    start.click();
    assertThat(page).hasURL(Pattern.compile(".*/" + language + "/lessons/hello-fault$"));

    AcceptorPanel panel = new AcceptorPanel(visitor);
    panel.run();
    assertThat(panel.verdict()).hasAttribute("data-kind", "failed");
    assertThat(panel.verdict()).containsText(says);

    panel.write(starterThatSends());
    panel.run();
    assertThat(panel.find(".verdict .family").first()).hasAttribute("data-state", "passed");
    assertThat(panel.verdict()).hasAttribute("data-kind", "failed");

    panel.write(source("Reference"));
    panel.submit();
    assertThat(panel.find(".verdict .outcome[data-kind=passed]")).isVisible();
    assertThat(panel.find(".verdict .family[data-state=passed]")).hasCount(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void lastHintHoldsCode(String language, Visitor visitor) {
    visitor.open("/" + language + "/exercises/hello-fault/coffee");
    Locator hint = visitor.page().locator(".hints details").last();
    Locator code = hint.locator("pre code");
    assertThat(code).isHidden();

    hint.locator("summary").click();

    assertThat(code).isVisible();
    assertThat(code).containsText("record Key(NodeId client, int id)");
  }

  /// The starter with the one line that the lesson gives away.
  private static String starterThatSends() throws IOException {
    String starter = source("Starter");
    int place = starter.lastIndexOf('\n', starter.indexOf("1: the server knows")) + 1;
    assertThat(place).isPositive();
    return starter.substring(0, place) + FIRST_LINE + starter.substring(place);
  }

  private static String source(String name) throws IOException {
    return Files.readString(
        Tree.root().resolve("content/lessons/0-start/01-hello-fault/coffee/" + name + ".java"));
  }
}
