package dev.faultline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What the editor knows of the API: it offers it, inserts it, and says what it is.
@ExtendWith(InBrowser.class)
class CompletionTest {

  /// For 75 ms a list that has just opened hears no keys, so that nobody takes what nobody has
  /// read.
  private static final String LIST_HEARS_KEYS =
      "() => new Promise(hears => setTimeout(hears, 100))";

  private static final String CLASS =
      """
      import dev.faultline.engine.consensus.api.Acceptor;

      class MyAcceptor implements Acceptor {
        int count;

        @Override
        public void start(dev.faultline.api.Context context) {}

      }
      """;

  @Test
  void contextOffersItsMethodsWithTheirDocumentation(Visitor visitor) {
    AcceptorPanel panel = open(visitor);
    keyboard(panel).press("Enter");
    keyboard(panel).type("context.");

    assertThat(offered(panel).first()).hasText("self()NodeId");
    keyboard(panel).type("se");

    assertThat(offered(panel).filter(having("send(NodeId to, Payload message)"))).isVisible();
    choose(panel, "send(");
    assertThat(panel.find(".cm-completionInfo"))
        .containsText("It may be lost, late, repeated or overtaken");
  }

  @Test
  void chainOfCallsAndComponentsIsFollowed(Visitor visitor) {
    AcceptorPanel panel = open(visitor);
    panel.line(18).click();
    keyboard(panel).press("End");
    keyboard(panel).press("Enter");
    keyboard(panel).type("prepare.ballot().");
    assertThat(offered(panel).filter(having("isBelow(Ballot other)"))).isVisible();
    keyboard(panel).press("Escape");

    keyboard(panel).type("round(); var log = context.disk().log(); log.getFirst().");
    assertThat(offered(panel)).hasCount(0);
    keyboard(panel).type("x; context.disk().");
    assertThat(offered(panel).filter(having("append(Payload entry)"))).isVisible();
  }

  @Test
  void commentsAndStringsAreLeftAlone(Visitor visitor) {
    AcceptorPanel panel = open(visitor);
    keyboard(panel).type(" context.");
    keyboard(panel).press("Control+Space");

    assertThat(offered(panel)).hasCount(0);
  }

  @Test
  void callbackIsInsertedWithItsSignatureAndImportsInOneStep(Visitor visitor) {
    AcceptorPanel panel = AcceptorPanel.open(visitor, "en");
    awaitApi(panel);
    panel.write(CLASS);
    panel.line(8).click();
    keyboard(panel).press("Control+Space");
    Locator missing = offered(panel).filter(having("void onAccept("));
    assertThat(missing).isVisible();
    assertThat(offered(panel).filter(having("void start("))).hasCount(0);

    missing.click();

    assertThat(panel.editor()).containsText("import dev.faultline.api.Context;");
    assertThat(panel.editor()).containsText("import dev.faultline.api.NodeId;");
    assertThat(panel.editor())
        .containsText("public void onAccept(NodeId proposer, Accept accept, Context context) {");
    Assertions.assertThat(panel.source())
        .startsWith(
            """
            import dev.faultline.api.Context;
            import dev.faultline.api.NodeId;
            import dev.faultline.engine.consensus.api.Accept;
            import dev.faultline.engine.consensus.api.Acceptor;
            """);

    keyboard(panel).press("ControlOrMeta+z");

    Assertions.assertThat(panel.source()).isEqualTo(CLASS);
  }

  @Test
  void callbackTakesThePlaceOfWhatIsTypedOfIt(Visitor visitor) {
    AcceptorPanel panel = AcceptorPanel.open(visitor, "en");
    awaitApi(panel);
    panel.write(CLASS);
    panel.line(8).click();
    keyboard(panel).type("  public void onPr");
    assertThat(chosen(panel)).containsText("void onPrepare(");

    chosen(panel).click();

    Assertions.assertThat(panel.source())
        .contains(
            """
              @Override
              public void onPrepare(NodeId proposer, Prepare prepare, Context context) {
            """)
        .doesNotContain("public void public");
  }

  @Test
  void insertedCallbacksAreWhatTheGraderTakes(Visitor visitor) {
    AcceptorPanel panel = AcceptorPanel.open(visitor, "en");
    awaitApi(panel);
    panel.write(
        """
        import dev.faultline.engine.consensus.api.Acceptor;

        public class MyAcceptor implements Acceptor {

        }
        """);
    for (String callback : new String[] {"start", "onPrepare", "onAccept"}) {
      panel.line(1).click();
      keyboard(panel).press("ControlOrMeta+End");
      keyboard(panel).press("ArrowUp");
      keyboard(panel).press("ArrowUp");
      keyboard(panel).press("End");
      keyboard(panel).press("Enter");
      keyboard(panel).press("Control+Space");
      offered(panel).filter(having("void " + callback + "(")).click();
      keyboard(panel).press("Escape");
    }

    panel.run();

    assertThat(panel.verdict()).containsText("Failed");
    assertThat(panel.find(".verdict [data-line]")).hasCount(0);
  }

  @Test
  void recordsAreMadeAndClassesOfTheJdkImported(Visitor visitor) {
    AcceptorPanel panel = open(visitor);
    keyboard(panel).press("Enter");
    keyboard(panel).type("Object a = new Nac");
    choose(panel, "Nack(Ballot asked, Ballot promised)");
    keyboard(panel).press("Enter");
    assertThat(panel.editor()).containsText("new Nack(asked, promised)");
    assertThat(panel.editor()).containsText("import dev.faultline.engine.consensus.api.Nack;");
    keyboard(panel).press("End");

    keyboard(panel).type("; Object b = new TreeM");
    assertThat(chosen(panel)).containsText("TreeMap");
    chosen(panel).click();

    assertThat(panel.editor()).containsText("new TreeMap()");
    assertThat(panel.editor()).containsText("import java.util.TreeMap;");
  }

  @Test
  void classWithinAClassOfTheJdkIsImportedByTheOneAround(Visitor visitor) {
    AcceptorPanel panel = open(visitor);
    keyboard(panel).press("Enter");
    keyboard(panel).type("OfLo");
    assertThat(chosen(panel)).hasText("PrimitiveIterator.OfLongjava.util");

    chosen(panel).click();

    assertThat(panel.editor()).containsText("import java.util.PrimitiveIterator;");
  }

  @Test
  void documentationIsShownByPointerAndByKey(Visitor visitor) {
    AcceptorPanel panel = open(visitor);
    Locator documentation = panel.find(".cm-tooltip .api-signature");

    panel.line(19).locator("span", new Locator.LocatorOptions().setHasText("Promise")).hover();
    assertThat(documentation).hasText("record Promise(Ballot ballot, Optional<Proposal> accepted)");
    visitor.page().mouse().move(0, 0);
    assertThat(documentation).hasCount(0);

    panel.line(17).getByText("Prepare").first().click();
    keyboard(panel).press("Shift+Alt+d");
    assertThat(documentation).hasText("record Prepare(Ballot ballot)");
    keyboard(panel).press("Escape");
    assertThat(documentation).hasCount(0);
  }

  @Test
  void listFitsAPhone(Visitor visitor) {
    AcceptorPanel panel = AcceptorPanel.open(visitor.withPhone(ColorScheme.DARK), "zh");
    panel.find("[role=tab][data-pane=code]").click();
    awaitApi(panel);
    panel.line(13).click();
    keyboard(panel).press("End");
    keyboard(panel).press("Enter");
    keyboard(panel).type("context.");
    assertThat(offered(panel).first()).isVisible();

    for (String box : new String[] {".cm-tooltip-autocomplete", ".cm-completionInfo"}) {
      var bounds = panel.find(box).boundingBox();
      Assertions.assertThat(bounds.x).as(box).isNotNegative();
      Assertions.assertThat(bounds.x + bounds.width).as(box).isLessThanOrEqualTo(390);
      Assertions.assertThat(bounds.y + bounds.height).as(box).isLessThanOrEqualTo(844);
    }
  }

  @Test
  void editorEditsWithoutTheReferenceToo(Visitor visitor) {
    visitor.page().route("**/assets/api/*.json*", route -> route.abort("aborted"));
    AcceptorPanel panel = AcceptorPanel.open(visitor, "en");
    panel.type("\n// context.");

    assertThat(panel.editor()).containsText("// context.");
    visitor.takeComplaints();
  }

  /// With the cursor at the end of the comment in `start`.
  private static AcceptorPanel open(Visitor visitor) {
    AcceptorPanel panel = AcceptorPanel.open(visitor, "en");
    awaitApi(panel);
    panel.line(13).click();
    keyboard(panel).press("End");
    return panel;
  }

  private static void awaitApi(AcceptorPanel panel) {
    assertThat(panel.find(".editor[data-api-state=ready]")).isVisible();
  }

  private static Keyboard keyboard(AcceptorPanel panel) {
    return panel.visitor().page().keyboard();
  }

  private static Locator offered(AcceptorPanel panel) {
    return panel.find(".cm-tooltip-autocomplete li");
  }

  private static Locator chosen(AcceptorPanel panel) {
    return panel.find(".cm-tooltip-autocomplete li[aria-selected=true]");
  }

  /// Goes down the list until that is chosen.
  private static void choose(AcceptorPanel panel, String text) {
    assertThat(offered(panel).filter(having(text))).isVisible();
    panel.visitor().page().evaluate(LIST_HEARS_KEYS);
    while (!String.valueOf(chosen(panel).textContent()).startsWith(text)) {
      keyboard(panel).press("ArrowDown");
    }
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
