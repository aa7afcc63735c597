package dev.faultline.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  @Test
  void equalTextsHaveNoGapsAndNothingDifferent() {
    assertThat(shown("a b c", "a b c")).containsExactly("a b c", "a b c");
  }

  @Test
  void lineThatOnlyOneHasStandsBesideAGap() {
    assertThat(shown("a c", "a b c")).containsExactly("a _ c", "a +b c");
  }

  @Test
  void changedLinesStandBesideEachOther() {
    assertThat(shown("a x y c", "a z c")).containsExactly("a +x +y c", "a +z _ c");
  }

  @Test
  void lastLinesMeet() {
    assertThat(shown("a } b } c }", "a }")).containsExactly("a +} +b +} +c }", "a _ _ _ _ }");
  }

  @Test
  void textsWithNothingInCommonStandBesideEachOther() {
    assertThat(shown("a b", "c d e")).containsExactly("+a +b _", "+c +d +e");
  }

  @Test
  void emptyTextStandsBesideGapsAlone() {
    assertThat(Comparison.of(List.of(), List.of("a", "b")).left())
        .extracting(Comparison.Line::index)
        .containsExactly(-1, -1);
  }

  @Test
  void spaceAroundALineMakesNoDifference() {
    Comparison comparison = Comparison.of(List.of("  a;\r"), List.of("\ta;"));

    assertThat(comparison.left()).containsExactly(new Comparison.Line(0, true));
  }

  @Test
  void asManyLinesAsAllowedAreComparedAndNoMore() {
    List<String> most = Collections.nCopies(Comparison.MOST_LINES, "a");
    List<String> tooMany = Collections.nCopies(Comparison.MOST_LINES + 1, "a");

    assertThat(Comparison.of(most, most).right()).hasSize(Comparison.MOST_LINES);
    assertThatThrownBy(() -> Comparison.of(tooMany, most))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /// Both columns: a line by its text, with `+` where it differs, and `_` for a gap.
  private static List<String> shown(String left, String right) {
    List<String> a = Arrays.asList(left.split(" ", -1));
    List<String> b = Arrays.asList(right.split(" ", -1));
    Comparison comparison = Comparison.of(a, b);
    assertThat(comparison.left()).hasSameSizeAs(comparison.right());
    return List.of(shown(comparison.left(), a), shown(comparison.right(), b));
  }

  private static String shown(List<Comparison.Line> column, List<String> text) {
    return String.join(
        " ",
        column.stream()
            .map(line -> line.index() < 0 ? "_" : (line.same() ? "" : "+") + text.get(line.index()))
            .toList());
  }
}
