package dev.faultline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The tools of the editor: layout, starter, keys, reference.
@ExtendWith(InBrowser.class)
class EditorTest {

  private static final String UGLY =
      """
      import java.util.Map;
      import java.util.List;
      class MyAcceptor {
            int   count=1 ;
          List<Map<String,String>> all;}
      """;

  private static final String NEAT =
      """
      import java.util.List;
      import java.util.Map;

      class MyAcceptor {
        int count = 1;
        List<Map<String, String>> all;
      }
      """;

  @Test
  void formatLaysOutInOneStepThatCanBeUndone(Visitor visitor) {
    AcceptorPanel panel = AcceptorPanel.open(visitor, "en");
    panel.write(UGLY);
    panel.line(4).getByText("count").click();
    keyboard(panel).press("End");

    keyboard(panel).press("Shift+Alt+f");
    assertThat(panel.find(".draft-state")).hasText("Laid out");
    Assertions.assertThat(panel.source()).isEqualTo(NEAT);

    keyboard(panel).type("/*here*/");
    Assertions.assertThat(panel.source()).contains("int count = 1;/*here*/\n");
    keyboard(panel).press("ControlOrMeta+z");
    keyboard(panel).press("ControlOrMeta+z");
    Assertions.assertThat(panel.source()).isEqualTo(UGLY);
  }

  @Test
  void buttonFormatsAndWhatIsNeatIsSaidToBe(Visitor visitor) {
    AcceptorPanel panel = AcceptorPanel.open(visitor, "en");
    panel.write(NEAT);

    panel.find(".code-tools .format").click();

    assertThat(panel.find(".draft-state")).hasText("Already laid out");
    Assertions.assertThat(panel.source()).isEqualTo(NEAT);
  }

  @ParameterizedTest
  @CsvSource({"en,Line 3", "zh,第 3 行"})
  void brokenCodeIsLeftAloneAndItsPlaceIsNamed(String language, String place, Visitor visitor) {
    String broken = "class MyAcceptor {\n  void a() {\n    int   b = 1\n  }\n}\n";
    AcceptorPanel panel = AcceptorPanel.open(visitor, language);
    panel.write(broken);

    panel.find(".code-tools .format").click();

    Locator problem = panel.find(".layout-problem");
    assertThat(problem).containsText(place);
    assertThat(problem).containsText("';' expected");
    assertThat(panel.find(".cm-lint-marker-error")).isVisible();
    Assertions.assertThat(panel.source()).isEqualTo(broken);
    panel.type(" ");
    assertThat(problem).isHidden();
  }

  @Test
  void codeThatIsTypedWhileTheServerLaysOutIsNotOverwritten(Visitor visitor) {
    AcceptorPanel panel = AcceptorPanel.open(visitor, "en");
    panel.write(UGLY);
    visitor
        .page()
        .route(
            "**/api/layout",
            route -> {
              panel.type("// later\n");
              route.resume();
            });

    visitor.page().waitForResponse("**/api/layout", () -> panel.find(".format").click());

    assertThat(panel.find(".draft-state")).not().hasText("Laying out");
    Assertions.assertThat(panel.source()).isEqualTo(UGLY + "// later\n");
  }

  @Test
  void starterComesAndTheOwnCodeComesBackWithOnePressEach(Visitor visitor) {
    AcceptorPanel panel = AcceptorPanel.open(visitor, "en");
    String starter = panel.source();
    panel.write(NEAT);

    panel.find(".restore").click();
    Assertions.assertThat(panel.source()).isEqualTo(starter);
    assertThat(panel.find(".draft-state")).containsText("This is the starter");
    assertThat(panel.find(".restore")).isHidden();

    panel.find(".mine").click();
    Assertions.assertThat(panel.source()).isEqualTo(NEAT);
    assertThat(panel.find(".mine")).isHidden();
    keyboard(panel).press("ControlOrMeta+z");
    Assertions.assertThat(panel.source()).isEqualTo(starter);
  }

  @Test
  void ownCodeComesBackAfterAReloadAndWhatCameAfterTheResetIsKeptToo(Visitor visitor) {
    AcceptorPanel panel = AcceptorPanel.open(visitor, "en");
    panel.write(NEAT);
    panel.find(".restore").click();
    panel.type("// second try");
    assertThat(panel.find(".draft-state")).hasText("Saved");
    visitor.page().reload();
    assertThat(panel.editor()).containsText("// second try");

    panel.find(".mine").click();
    Assertions.assertThat(panel.source()).isEqualTo(NEAT);
    panel.find(".mine").click();

    Assertions.assertThat(panel.source()).endsWith("// second try");
  }

  @ParameterizedTest
  @CsvSource({"en,Keys in the editor", "zh,编辑器里的按键"})
  void listOfKeysOpensAndLeadsBack(String language, String title, Visitor visitor) {
    AcceptorPanel panel = AcceptorPanel.open(visitor, language);
    Locator list = panel.find("dialog.keys-list");
    panel.editor().click();

    keyboard(panel).press("Control+Shift+?");
    assertThat(list).isVisible();
    assertThat(list).containsText(title);
    keyboard(panel).press("Escape");
    assertThat(list).isHidden();
    assertThat(panel.editor()).isFocused();

    panel.find(".keys-open").click();
    assertThat(list).isVisible();
    panel.find(".keys-close").click();
    assertThat(list).isHidden();
  }

  @Test
  void everyKeyOfTheListDoesWhatItSays(Visitor visitor) {
    AcceptorPanel panel = AcceptorPanel.open(visitor, "en");
    panel.write(NEAT);
    panel.line(4).click();

    keyboard(panel).press("Control+/");
    Assertions.assertThat(panel.source()).contains("// class MyAcceptor");
    keyboard(panel).press("Control+/");
    Assertions.assertThat(panel.source()).isEqualTo(NEAT);
    keyboard(panel).press("Control+Shift+{");
    assertThat(panel.find(".cm-foldPlaceholder")).isVisible();
    keyboard(panel).press("Control+Shift+}");
    assertThat(panel.find(".cm-foldPlaceholder")).hasCount(0);
    keyboard(panel).press("Control+f");
    assertThat(panel.find(".cm-search [name=search]")).isFocused();
    keyboard(panel).press("Escape");
    assertThat(panel.find(".cm-search")).hasCount(0);
    keyboard(panel).press("Escape");
    keyboard(panel).press("Tab");
    assertThat(panel.editor()).not().isFocused();
    Assertions.assertThat(panel.source()).isEqualTo(NEAT);
  }

  @Test
  void findSpeaksChinese(Visitor visitor) {
    AcceptorPanel panel = AcceptorPanel.open(visitor, "zh");
    panel.editor().click();

    keyboard(panel).press("Control+f");

    assertThat(panel.find(".cm-search")).containsText("区分大小写");
    assertThat(panel.find(".cm-search [name=search]")).hasAttribute("placeholder", "查找");
  }

  @Test
  void referenceUnfoldsInThePanelAndLeavesTheVerdictAlone(Visitor visitor) {
    AcceptorPanel panel = AcceptorPanel.open(visitor, "en");

    panel.find("details.api > summary").click();
    panel.find("details.api .apidocs-type summary").getByText("Ballot").click();

    assertThat(panel.find("details.api").getByText("boolean isBelow(Ballot other)")).isVisible();
    assertThat(panel.find(".verdict")).containsText("Nothing has run yet");
  }

  @Test
  void referenceIsReadWithoutScript(Visitor visitor) {
    Visitor plain = visitor.withoutScript();
    AcceptorPanel panel = AcceptorPanel.open(plain, "en");
    panel.find("details.api > summary").click();

    panel.find("details.api a").click();

    assertThat(plain.page().locator("h1")).hasText("API: consensus");
    assertThat(plain.page().getByText("boolean isBelow(Ballot other)")).isVisible();
  }

  private static Keyboard keyboard(AcceptorPanel panel) {
    return panel.visitor().page().keyboard();
  }
}
