package dev.faultline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.faultline.tidy.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/// The panel of an exercise on an open page, as a visitor uses it: of `paxos/acceptor`, unless the
/// visitor went elsewhere.
record AcceptorPanel(Visitor visitor) {

  static final String ALONE = "exercises/paxos/acceptor";

  private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
      new LocatorAssertions.IsVisibleOptions().setTimeout(Visitor.TIMEOUT_MILLIS);

  /// Opens the exercise's own page.
  static AcceptorPanel open(Visitor visitor, String language) {
    visitor.open("/" + language + "/" + ALONE);
    return new AcceptorPanel(visitor);
  }

  /// A source of the exercise, such as `wrong/ForgetsItsPromise`.
  static String source(String name) {
    try {
      return Files.readString(
          Tree.root().resolve("content/lessons/6-consensus/01-paxos/acceptor/" + name + ".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Replaces the whole text of the editor, by select all and paste.
  void write(String source) {
    editor().click();
    visitor.page().keyboard().press("ControlOrMeta+a");
    visitor.paste(source);
  }

  /// Sets the cursor at the end and types.
  void type(String text) {
    editor().click();
    visitor.page().keyboard().press("ControlOrMeta+End");
    visitor.page().keyboard().type(text);
  }

  void run() {
    find(".actions .run").click();
  }

  void submit() {
    find(".actions .submit").click();
  }

  /// Waits for the verdict and returns it.
  Locator verdict() {
    Locator outcome = find(".verdict .outcome");
    assertThat(outcome).isVisible(PATIENTLY);
    return outcome;
  }

  Locator families() {
    return find(".verdict .family");
  }

  /// The whole text of the editor, as it would be sent.
  String source() {
    return String.valueOf(find("textarea.source").inputValue());
  }

  /// The line number `number`, from 1, of the editor.
  Locator line(int number) {
    return find(".cm-line").nth(number - 1);
  }

  Locator editor() {
    return find(".cm-content");
  }

  /// In the first panel of the page.
  Locator find(String selector) {
    return visitor.page().locator(".panel").first().locator(selector);
  }
}
