package dev.faultline.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The examples of `:::trace` in the guide for authors are sound: their runs are made here.
class AuthoringExamplesTest {

  private static final Pattern EXAMPLE =
      Pattern.compile("(?ms)^```markdown\\n(:::trace .*?^:::\\n)```");

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"authoring.md", "authoring.zh.md"})
  void everyTraceOfTheGuideIsAsItsLinesSay(String guide) throws Exception {
    String text =
        Files.readString(ShippedContentTest.CONTENT.resolveSibling("docs").resolve(guide));
    List<String> examples =
        EXAMPLE.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
    ContentFolder folder = new ContentFolder(directory);
    folder.write(ContentFolder.LESSON + "runs/Forgetful.java", "public class Forgetful {}\n");
    folder.texts(String.join("\n", examples) + "\n:::exercise game\n");

    assertThat(examples).hasSize(2);
    assertThat(folder.problems()).isEmpty();
    Catalogue catalogue = folder.load();
    FigureGate gate =
        new FigureGate(
            catalogue, ContentFolders.only(folder.root), (_, making) -> making.playPlain());
    assertThat(gate.check(catalogue.lessons())).isEmpty();
  }
}
