package dev.faultline.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.content.Outline.PartOutline;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {

  @Test
  void allFortySixLessonsStandInEightParts() {
    Outline outline = read();

    assertThat(outline.parts())
        .extracting(part -> part.lessons().size())
        .containsExactly(1, 5, 3, 12, 8, 9, 3, 5);
    assertThat(outline.byId()).hasSize(46);
  }

  @Test
  void titlesAreInTheirLanguage() {
    for (PartOutline part : read().parts()) {
      assertThat(part.title().zh()).matches(".*\\p{IsHan}.*");
      assertThat(part.title().en()).doesNotMatch(".*\\p{IsHan}.*");
      part.lessons().forEach(l -> assertThat(l.title().en()).doesNotMatch(".*\\p{IsHan}.*"));
    }
  }

  private static Outline read() {
    List<ContentProblem> problems = new ArrayList<>();
    Outline outline =
        Outline.read(ShippedContentTest.CONTENT, Outline.EMPTY, problems).orElseThrow();
    assertThat(problems).isEmpty();
    return outline;
  }
}
