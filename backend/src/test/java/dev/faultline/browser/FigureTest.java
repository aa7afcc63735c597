package dev.faultline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Figures that are drawn from runs, as a reader meets them.
@ExtendWith(InBrowser.class)
class FigureTest {

  private static final int LOOKS = 30;

  @ParameterizedTest
  @CsvSource({
    "/en/lessons/hello-fault, #figure-twice, second time",
    "/zh/lessons/paxos, #figure-broken, 违约|崩溃前|1.1"
  })
  void pictureIsSeenAndItsLinkOpensThePanelAtItsEnd(
      String path, String id, String says, Visitor visitor) {
    Locator figure = figure(visitor, path, id);
    assertThat(figure.locator(".spacetime .marks.broken")).isVisible();
    assertThat(figure.locator(".transcript")).isHidden();

    figure.locator(".run-panel").click();

    assertThat(visitor.page()).hasURL(Pattern.compile(".*/explore/[\\w-]+\\?at=\\d+$"));
    assertThat(visitor.page().locator(".moment.now.broken")).hasCount(1);
    assertThat(visitor.page().locator(".explore-says")).containsText(Pattern.compile(says));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/en/lessons/hello-fault", "/zh/lessons/paxos"})
  void figuresFitAPhone(String path, Visitor visitor) {
    Visitor phone = visitor.withPhone(ColorScheme.DARK);
    figure(phone, path, ".run-figure");

    Object sideways =
        phone.page().evaluate("document.documentElement.scrollWidth - window.innerWidth");
    Object cut =
        phone
            .page()
            .evaluate(
                "[...document.querySelectorAll('.shot-picture')]"
                    + ".filter(one => one.scrollWidth > one.clientWidth).length");

    assertThat(((Number) sideways).intValue()).isLessThanOrEqualTo(0);
    assertThat(((Number) cut).intValue()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void wordsUnfoldWithoutScriptAndPaperHasThePictureAlone(String language, Visitor visitor) {
    Visitor plain = visitor.withoutScript();
    Locator figure = figure(plain, "/" + language + "/lessons/hello-fault", "#figure-once");

    figure.locator(".shot-words > summary").click();
    assertThat(figure.locator(".transcript .moment")).hasCount(5);
    plain
        .page()
        .emulateMedia(
            new com.microsoft.playwright.Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(figure.locator(".spacetime")).isVisible();
    assertThat(figure.locator(".run-panel")).isHidden();
  }

  /// The figure, once its run is there.
  private static Locator figure(Visitor visitor, String path, String id) {
    visitor.open(path);
    for (int look = 0;
        look < LOOKS && visitor.page().locator(".shot-missing").count() > 0;
        look++) {
      visitor.open(path);
    }
    Locator figure = visitor.page().locator(id).first();
    assertThat(figure.locator(".shot-picture").first()).isVisible();
    return figure;
  }
}
