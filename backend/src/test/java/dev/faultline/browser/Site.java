package dev.faultline.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.faultline.server.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The server as it is served, with the content of this tree and an empty database; and a browser
/// to visit it with. One for all tests.
record Site(TestServer server, Playwright playwright, Browser browser) implements AutoCloseable {

  private static final List<String> USUAL_PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/usr/bin/google-chrome-stable");

  /// The browser to use, where there is one.
  static Optional<Path> chromium() {
    return Stream.concat(
            Stream.ofNullable(System.getenv("FAULTLINE_CHROMIUM")), USUAL_PLACES.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /// @param data an empty folder
  static Site open(Path chromium, Path data) {
    // What is waited for, such as an edit being read, takes longer on a machine at work.
    PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.TIMEOUT_MILLIS);
    TestServer server = TestServer.start(data);
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")));
    return new Site(server, playwright, browser);
  }

  String url() {
    return server.address().toString();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    server.close();
  }
}
