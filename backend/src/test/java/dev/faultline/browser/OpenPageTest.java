package dev.faultline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.faultline.server.OwnLessons;
import dev.faultline.server.TestServer;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An author saves a file while a page of the lesson is open, and does not touch the page.
@ExtendWith(InBrowser.class)
class OpenPageTest {

  private static final String LESSONS = "/lessons/my-lesson";
  private static final String BROKEN = "Lost words.\n\n:::quiz one two";

  /// Longer than any screen.
  private static final String LONG = "A paragraph.\n\n".repeat(200);

  @TempDir private Path folder;
  private OwnLessons own;

  @BeforeEach
  void write() {
    own = new OwnLessons(folder.resolve("mine"));
  }

  @Test
  void showsWhatIsSaved(Visitor visitor) {
    try (TestServer server = serve()) {
      visitor.open(server.address() + "en" + LESSONS);
      assertThat(article(visitor)).containsText("The first text.");

      own.text("The second text.");

      assertThat(article(visitor)).containsText("The second text.");
      assertThat(article(visitor)).not().containsText("The first text.");
      visitor.leave();
    }
  }

  @ParameterizedTest
  @CsvSource({"en, There are none, One problem", "zh, 没有问题, 1 处问题"})
  void keepsItsWordsWhileTheFileIsBrokenAndSaysWhere(
      String language, String none, String one, Visitor visitor) {
    try (TestServer server = serve()) {
      Visitor second = visitor.stranger();
      visitor.open(server.address() + language + LESSONS);
      second.open(server.address() + language + "/problems");
      assertThat(second.page().locator("main")).containsText(none);

      own.text(BROKEN);

      String place = own.root.resolve(own.file("en")) + ":9";
      Locator banner = visitor.page().locator(".problem-banner");
      assertThat(banner).containsText(language.equals("en") ? "2 problems" : "2 处问题");
      assertThat(banner).containsText(place);
      assertThat(banner).containsText("the directive ':::quiz' is unknown");
      assertThat(article(visitor)).containsText("The first text.");
      assertThat(second.page().locator(".problem-list li")).hasCount(2);
      Locator listed = second.page().locator(".problem-list li").first();
      assertThat(listed.locator(".problem-place")).hasText(place);
      assertThat(listed).containsText("the directive ':::quiz' is unknown");
      assertThat(listed.locator(".problem-fix")).containsText("use exercise, sandbox, figure");

      own.text("zh", "The third text.");

      assertThat(banner).containsText(one);
      assertThat(second.page().locator(".problem-list li")).hasCount(1);
      assertThat(article(visitor)).containsText("The first text.");

      own.text("The third text.");

      assertThat(article(visitor)).containsText("The third text.");
      assertThat(visitor.page().locator(".problem-banner")).hasCount(0);
      assertThat(second.page().locator("main")).containsText(none);
      second.leave();
      visitor.leave();
    }
  }

  @Test
  void staysWhereItsReaderWas(Visitor visitor) {
    own.text(LONG);
    try (TestServer server = serve()) {
      visitor.open(server.address() + "en" + LESSONS);
      visitor.page().evaluate("scrollTo(0, 1500)");

      own.text(LONG + "The end.");

      assertThat(article(visitor)).containsText("The end.");
      visitor.page().waitForCondition(() -> scrolled(visitor) > 0);
      assertThat(scrolled(visitor)).isBetween(1_400.0, 1_600.0);
      visitor.leave();
    }
  }

  @Test
  void ofALessonThatIsTakenAwayComesBackWithIt(Visitor visitor) {
    try (TestServer server = serve()) {
      visitor.openMissing(server.address() + "en" + LESSONS);
      assertThat(article(visitor)).containsText("The first text.");

      own.takeTextAway();

      assertThat(article(visitor)).not().containsText("The first text.");

      own.text("The text is back.");

      assertThat(article(visitor)).containsText("The text is back.");
      visitor.leave();
    }
  }

  private TestServer serve() {
    return TestServer.following(folder.resolve("data"), own.root);
  }

  private static Locator article(Visitor visitor) {
    return visitor.page().locator("main");
  }

  private static double scrolled(Visitor visitor) {
    return ((Number) visitor.page().evaluate("scrollY")).doubleValue();
  }
}
