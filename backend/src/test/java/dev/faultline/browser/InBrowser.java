package dev.faultline.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives a test a {@link Visitor} of the one {@link Site}, and fails it when the visitor's browser
/// had anything to complain of.
final class InBrowser implements ParameterResolver, AfterEachCallback {

  private static final Namespace OURS = Namespace.create(InBrowser.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Visitor.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Optional<Path> chromium = Site.chromium();
    assumeTrue(chromium.isPresent(), "no Chromium: install it, or set FAULTLINE_CHROMIUM");
    Site site =
        context
            .getRoot()
            .getStore(OURS)
            .computeIfAbsent(Site.class, key -> open(chromium.orElseThrow()), Site.class);
    return context
        .getStore(OURS)
        .computeIfAbsent(
            Visitor.class,
            key -> new Visitor(site, new Browser.NewContextOptions()),
            Visitor.class);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Visitor visitor = context.getStore(OURS).get(Visitor.class, Visitor.class);
    if (visitor != null && context.getExecutionException().isEmpty()) {
      assertThat(visitor.takeComplaints()).as("what the browser complained of").isEmpty();
    }
  }

  private static Site open(Path chromium) {
    try {
      return Site.open(chromium, Files.createTempDirectory("faultline-browser"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
