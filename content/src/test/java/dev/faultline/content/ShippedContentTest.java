package dev.faultline.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.content.trace.Shot;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The lessons that stand in this repository.
class ShippedContentTest {

  /// Tests run in the module's folder, which is the content folder.
  static final Path CONTENT = Path.of("").toAbsolutePath();

  @Test
  void shippedContentIsWithoutAProblem() throws ContentException {
    Catalogue catalogue = Catalogue.load(CONTENT);

    assertThat(catalogue.lessons()).isNotEmpty();
    assertThat(catalogue.exercise("paxos/acceptor")).isPresent();
  }

  @Test
  void pagesHoldNothingThatRuns() throws ContentException {
    for (Lesson lesson : Catalogue.load(CONTENT).lessons()) {
      for (Language language : Language.values()) {
        for (Block block : lesson.text(language).blocks()) {
          assertThat(onThePage(block).toLowerCase(Locale.ROOT))
              .doesNotContain("<script", "style=", "onclick=", "onload=", "javascript:", "**");
        }
      }
    }
  }

  /// What of `block` is shown; sources of strategies are not.
  private static String onThePage(Block block) {
    if (block instanceof Block.Trace trace) {
      String labels =
          trace.figure().shots().stream().map(Shot::labelHtml).collect(Collectors.joining(" "));
      return trace.figure().captionHtml() + " " + labels;
    }
    return block.toString();
  }
}
