package dev.faultline.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Somebody with a browser of their own, who hears all that it complains of.
final class Visitor implements AutoCloseable {

  static final double TIMEOUT_MILLIS = 30_000;

  private static final String ABORTED = "net::ERR_ABORTED";

  private final Site site;
  private final BrowserContext context;
  private final List<String> complaints = new ArrayList<>();
  private final List<Visitor> others = new ArrayList<>();
  private final Set<String> missing = new HashSet<>();
  private Page page;

  Visitor(Site site, Browser.NewContextOptions options) {
    this.site = site;
    this.context =
        site.browser()
            .newContext(
                options
                    .setBaseURL(site.url())
                    .setPermissions(List.of("clipboard-read", "clipboard-write")));
    this.context.setDefaultTimeout(TIMEOUT_MILLIS);
    this.page = newPage();
  }

  /// The page that is open.
  Page page() {
    return page;
  }

  /// Opens `path` in the page that is open.
  Response open(String path) {
    return page.navigate(path);
  }

  /// Opens `path`, which is not there for this visitor: the browser may say so.
  Response openMissing(String path) {
    missing.add(URI.create(site.url()).resolve(path).toString());
    return open(path);
  }

  /// Leaves the page, whose server is about to stop.
  void leave() {
    open("about:blank");
  }

  /// Puts `text` into the clipboard and pastes it.
  void paste(String text) {
    page.evaluate("text => navigator.clipboard.writeText(text)", text);
    page.keyboard().press("ControlOrMeta+v");
  }

  /// Loses the page without a word, as in a crash, and opens `path` in a new one of the same
  /// browser.
  void crashAndOpen(String path) {
    page.close();
    page = newPage();
    open(path);
  }

  /// Somebody else, who shares nothing with this one.
  Visitor stranger() {
    return another(new Browser.NewContextOptions());
  }

  /// The same site without script.
  Visitor withoutScript() {
    return another(new Browser.NewContextOptions().setJavaScriptEnabled(false));
  }

  /// Somebody whose browser asks for pages in `locale`.
  Visitor speaking(String locale) {
    return another(new Browser.NewContextOptions().setLocale(locale));
  }

  /// Somebody who likes it so.
  Visitor preferring(ColorScheme scheme) {
    return another(new Browser.NewContextOptions().setColorScheme(scheme));
  }

  /// Somebody with a small screen, who likes it dark.
  Visitor withPhone(ColorScheme scheme) {
    return another(
        new Browser.NewContextOptions()
            .setViewportSize(390, 844)
            .setHasTouch(true)
            .setIsMobile(true)
            .setColorScheme(scheme));
  }

  /// How often something went wrong in the browser that nobody looked at: errors in the console,
  /// exceptions, requests that failed.
  int complaintCount() {
    return complaints.size() + others.stream().mapToInt(Visitor::complaintCount).sum();
  }

  /// What went wrong so far, which is forgotten by this.
  List<String> takeComplaints() {
    List<String> taken = new ArrayList<>(complaints);
    complaints.clear();
    others.forEach(other -> taken.addAll(other.takeComplaints()));
    return taken;
  }

  @Override
  public void close() {
    others.forEach(Visitor::close);
    context.close();
  }

  private Visitor another(Browser.NewContextOptions options) {
    Visitor other = new Visitor(site, options);
    others.add(other);
    return other;
  }

  private Page newPage() {
    Page opened = context.newPage();
    opened.onConsoleMessage(this::hear);
    opened.onPageError(error -> complaints.add("exception: " + error));
    opened.onRequestFailed(request -> {
      // The page itself gave up: an event stream that is done, a page that is left.
      if (!ABORTED.equals(request.failure())) {
        complaints.add("failed: " + request.url() + ": " + request.failure());
      }
    });
    return opened;
  }

  private void hear(ConsoleMessage message) {
    boolean expected = missing.stream().anyMatch(message.location()::startsWith);
    if (!expected && (message.type().equals("error") || message.type().equals("warning"))) {
      complaints.add(message.type() + ": " + message.text());
    }
  }
}
