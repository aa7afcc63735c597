package dev.faultline.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.tidy.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The documents lead somewhere.
class DocumentsTest {

  private static final Path ROOT = Tree.root();
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");
  private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\n]*`");

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
}
