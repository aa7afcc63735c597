package dev.faultline.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The content security policy allows nothing inline: what breaks it would fail silently in the
/// browser.
final class ContentPolicyTest {

  private static final Map<String, Pattern> FORBIDDEN =
      Map.of(
          "a style attribute", Pattern.compile("\\sstyle\\s*=|th:style|th:styleappend"),
          "a handler", Pattern.compile("[\\s\"']on[a-z]+\\s*=|th:on[a-z]+"),
          "an htmx handler", Pattern.compile("hx-on[:\\-]|hx-vals\\s*=\\s*[\"']js:"),
          "an inline script", Pattern.compile("<script(?![^>]*\\bsrc)[^>]*>"),
          "an inline sheet", Pattern.compile("<style\\b"),
          "a script address", Pattern.compile("javascript:"));

  static List<Path> templates() throws IOException {
    try (var walk = Files.walk(Path.of("src", "main", "resources", "templates"))) {
      return walk.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void noTemplateHasAnythingInline(Path template) throws IOException {
    String html = Files.readString(template);

    FORBIDDEN.forEach((what, pattern) -> assertThat(html).as(what).doesNotContainPattern(pattern));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void onlyRenderedLessonTextIsPutInUnescaped(Path template) throws IOException {
    assertThat(
            Pattern.compile("th:utext=\"([^\"]+)\"").matcher(Files.readString(template)).results())
        .allSatisfy(use ->
            assertThat(use.group(1)).matches("\\$\\{[a-z.]*([hH]tml|hint)}|#\\{editor\\.keys}"));
  }

  @Test
  void thePatternsFindWhatTheyForbid() {
    List<String> wrong =
        List.of(
            "<p style=\"x\">",
            "<p onclick=\"x\">",
            "<p hx-on:click=\"x\">",
            "<script>x</script>",
            "<style>x</style>",
            "<a href=\"javascript:x\">");

    assertThat(wrong)
        .allMatch(html -> FORBIDDEN.values().stream().anyMatch(p -> p.matcher(html).find()));
  }
}
