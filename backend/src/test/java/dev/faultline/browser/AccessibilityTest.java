package dev.faultline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// WCAG 2.2 AA, as far as axe-core can tell.
@ExtendWith(InBrowser.class)
class AccessibilityTest {

  private static final String AXE = axe();

  private static final String ASK =
      """
      async () => {
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const result = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
        return result.violations.flatMap(violation => violation.nodes.map(
            node => `${violation.id}: ${node.target.join(' ')}: ${node.failureSummary}`));
      }
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/en/",
        "/zh/",
        "/en/lessons/paxos",
        "/zh/lessons/paxos",
        "/en/lessons/hello-fault",
        "/en/exercises/paxos/acceptor",
        "/zh/exercises/paxos/acceptor",
        "/en/apidocs/consensus",
        "/zh/apidocs/consensus",
        "/en/explore/consensus/duel",
        "/zh/explore/remote/reply-lost",
        "/en/exercises/hello-fault/told-twice",
        "/zh/exercises/paxos/last-line"
      })
  void pageIsAccessible(String path, Visitor visitor) {
    visitor.open(path);

    assertThat(violations(visitor)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void phonesPagesAreAccessible(ColorScheme scheme, Visitor visitor) {
    Visitor phone = visitor.withPhone(scheme);

    for (String path : List.of("/zh/", "/zh/lessons/paxos", "/zh/explore/consensus/duel")) {
      phone.open(path);
      assertThat(violations(phone)).as(path).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void failureIsAccessibleInThePanelOnItsPageAndByItsLink(String language, Visitor visitor) {
    AcceptorPanel panel = AcceptorPanel.open(visitor, language);
    panel.submit();
    panel.verdict();
    String verdict = panel.find(".submission-head a").getAttribute("href");
    String run = panel.find(".run-link").getAttribute("href");

    assertThat(violations(visitor)).isEmpty();
    for (String path : List.of(verdict, run)) {
      visitor.open(path);
      assertThat(violations(visitor)).as(path).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void comparisonIsAccessibleInThePanelAndOnItsPage(ColorScheme scheme, Visitor visitor) {
    Visitor reader = visitor.preferring(scheme);
    AcceptorPanel panel = AcceptorPanel.open(reader, "zh");
    panel.write(AcceptorPanel.source("right/TwoKeys"));
    panel.submit();
    panel.verdict();
    String page = panel.find(".sequel .compare").getAttribute("href");
    panel.find(".sequel .compare").click();
    panel.find(".comparison .reference").waitFor();

    assertThat(violations(reader)).isEmpty();
    reader.open(page);
    assertThat(violations(reader)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void whatTheEditorOpensIsAccessible(ColorScheme scheme, Visitor visitor) {
    Visitor phone = visitor.withPhone(scheme);
    AcceptorPanel panel = AcceptorPanel.open(phone, "zh");
    panel.find("details.api > summary").click();
    panel.find("details.api .apidocs-type summary").first().click();
    assertThat(violations(phone)).as("reference").isEmpty();
    panel.find("[role=tab][data-pane=code]").click();
    panel.editor().click();
    phone.page().keyboard().press("Control+f");
    assertThat(violations(phone)).as("find").isEmpty();
    phone.page().keyboard().press("Escape");
    panel.type("Cont");
    panel.find(".cm-tooltip-autocomplete li").first().waitFor();
    assertThat(violations(phone)).as("completion").isEmpty();
    phone.page().keyboard().press("Escape");
    phone.page().keyboard().press("Control+Shift+?");
    assertThat(violations(phone)).as("keys").isEmpty();
  }

  @Test
  void buttonWithoutANameIsFound(Visitor visitor) {
    visitor.open("/en/");

    visitor
        .page()
        .evaluate("document.querySelector('h1').append(document.createElement('button'))");

    assertThat(violations(visitor)).hasSize(1).first().asString().startsWith("button-name: ");
  }

  private static List<?> violations(Visitor visitor) {
    visitor.page().evaluate(AXE);
    return (List<?>) visitor.page().evaluate(ASK);
  }

  private static String axe() {
    try (InputStream file = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
      byte[] bytes =
          Objects.requireNonNull(file, "axe.min.js is not on the class path").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8) + ";undefined";
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
