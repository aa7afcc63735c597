package dev.faultline.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.tidy.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The documents lead somewhere.
class DocumentsTest {

  private static final Path ROOT = Tree.root();
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");
  private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\n]*`");

  /// How deep each heading is.
  private static final Pattern HEADING = Pattern.compile("(?m)^(#+) ");

  /// Directives, commands, keys of exercises, classes of figures, files.
  private static final Pattern NAMED =
      Pattern.compile(
          "(:::[a-z]+|\\./faultline [a-z-]+|^[a-z]+:|--[a-z-]+|`(?:fig|msg|tok)-[a-z]+`"
              + "|[A-Za-z.]+\\.(?:java|yaml|json|secret))",
          Pattern.MULTILINE);

  static List<Path> documents() throws IOException {
    try (Stream<Path> above = Files.list(ROOT);
        Stream<Path> docs = Files.walk(ROOT.resolve("docs"));
        Stream<Path> docker = Files.list(ROOT.resolve("docker"))) {
      return Stream.of(above, docs, docker)
          .flatMap(paths -> paths)
          .filter(path -> path.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void linksLeadToFilesThatExist(Path document) throws IOException {
    Matcher links = LINK.matcher(CODE.matcher(Files.readString(document)).replaceAll(""));

    assertThat(
            links
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.contains(":"))
                .filter(target -> !Files.exists(document.resolveSibling(target))))
        .as(ROOT.relativize(document).toString())
        .isEmpty();
  }

  @Test
  void guideForAuthorsSaysTheSameInBothLanguages() throws IOException {
    String english = Files.readString(ROOT.resolve("docs/authoring.md"));
    String chinese = Files.readString(ROOT.resolve("docs/authoring.zh.md"));

    assertThat(found(HEADING, chinese)).isEqualTo(found(HEADING, english));
    assertThat(new TreeSet<>(found(NAMED, chinese)))
        .isEqualTo(new TreeSet<>(found(NAMED, english)));
    assertThat(english).contains("(authoring.zh.md)");
    assertThat(chinese).contains("(authoring.md)");
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).toList();
  }
}
