package dev.faultline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What passing opens: the reference and the way on. And the exercise to take home.
@ExtendWith(InBrowser.class)
class SequelTest {

  private static final String OF_THE_REFERENCE = "Writes and syncs before it answers";
  private static final String MINE = "keeps nothing in memory";

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void passingOpensTheReferenceBesideOnesOwnCode(String language, Visitor visitor) {
    AcceptorPanel panel = AcceptorPanel.open(visitor, language);
    panel.write(AcceptorPanel.source("right/TwoKeys"));
    panel.submit();
    assertThat(panel.verdict()).hasAttribute("data-kind", "passed");
    assertThat(panel.find(".comparison")).hasCount(0);

    panel.find(".sequel .compare").click();

    assertThat(panel.find(".comparison .mine")).containsText(MINE);
    assertThat(panel.find(".comparison .reference")).containsText(OF_THE_REFERENCE);
    assertThat(panel.find(".comparison .line.different").first()).isVisible();
    assertThat(isBeside(panel)).as("side by side").isTrue();
  }

  @Test
  void referenceItselfDiffersInNothing(Visitor visitor) {
    AcceptorPanel panel = AcceptorPanel.open(visitor, "en");
    panel.write(AcceptorPanel.source("Reference"));
    panel.submit();
    panel.verdict();

    panel.find(".sequel .compare").click();

    assertThat(panel.find(".comparison .line.same").first()).isVisible();
    assertThat(panel.find(".comparison .line.different")).hasCount(0);
    assertThat(panel.find(".comparison .line.gap")).hasCount(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void passingOffersTheWayOn(String language, Visitor visitor) {
    AcceptorPanel panel = AcceptorPanel.open(visitor, language);
    panel.write(AcceptorPanel.source("Reference"));
    panel.submit();
    panel.verdict();

    panel.find(".sequel .next").click();

    assertThat(visitor.page()).hasURL(Pattern.compile(".*/" + language + "/(lessons/[a-z-]+)?$"));
    assertThat(visitor.page().locator("h1")).isVisible();
  }

  @Test
  void neitherFailingNorRunningAloneOpensAnything(Visitor visitor) {
    AcceptorPanel panel = AcceptorPanel.open(visitor, "en");
    panel.write(AcceptorPanel.source("right/TwoKeys"));
    panel.run();
    assertThat(panel.verdict()).hasAttribute("data-kind", "passed");
    assertThat(panel.find(".sequel")).hasCount(0);
    panel.write(AcceptorPanel.source("wrong/ForgetsItsPromise"));
    panel.submit();

    assertThat(panel.find(".verdict .outcome.failed")).isVisible();
    assertThat(panel.find(".sequel")).hasCount(0);
  }

  @Test
  void linkDoesWithoutScript(Visitor visitor) {
    Visitor plain = visitor.withoutScript();
    plain.open("/en/" + AcceptorPanel.ALONE);
    plain.page().locator("textarea[name=source]").fill(AcceptorPanel.source("right/TwoKeys"));
    plain.page().locator("button[value=submit]").click();

    plain.page().locator(".sequel .compare").click();

    assertThat(plain.page()).hasURL(Pattern.compile(".*/en/submissions/.*/comparison$"));
    assertThat(plain.page().locator(".reference")).containsText(OF_THE_REFERENCE);
  }

  @Test
  void onAPhoneOneStandsBelowTheOther(Visitor visitor) {
    Visitor phone = visitor.withPhone(ColorScheme.DARK);
    AcceptorPanel panel = AcceptorPanel.open(phone, "zh");
    panel.find("[role=tab][data-pane=code]").click();
    panel.write(AcceptorPanel.source("right/TwoKeys"));
    panel.submit();
    panel.verdict();

    panel.find(".sequel .compare").click();

    assertThat(panel.find(".comparison .reference")).isVisible();
    assertThat(isBeside(panel)).as("side by side").isFalse();
    assertThat(
            phone
                .page()
                .evaluate(
                    "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
        .isEqualTo(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/en/exercises/paxos/acceptor", "/zh/lessons/paxos"})
  void exerciseIsTakenHomeWithTheLastWordTyped(String path, Visitor visitor) throws IOException {
    visitor.open(path);
    AcceptorPanel panel = new AcceptorPanel(visitor);
    panel.type("\n// on my way");

    Download download = visitor.page().waitForDownload(() -> panel.find(".take a").click());

    assertThat(download.suggestedFilename()).isEqualTo("faultline-paxos-acceptor.zip");
    assertThat(entry(download, "paxos-acceptor/src/main/java/MyAcceptor.java"))
        .contains("// on my way");
    assertThat(entry(download, "paxos-acceptor/README.md"))
        .contains(path.startsWith("/zh") ? "接受者" : "The acceptor");
  }

  private static boolean isBeside(AcceptorPanel panel) {
    Locator reference = panel.find(".comparison .reference");
    Locator mine = panel.find(".comparison .mine");
    return reference.boundingBox().x > mine.boundingBox().x;
  }

  private static String entry(Download download, String name) throws IOException {
    try (InputStream in = download.createReadStream();
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IllegalStateException("no " + name);
  }
}
