package dev.faultline.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileMarkdownTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "a <script>alert(1)</script> b",
        "<img src=x onerror=alert(1)>",
        "a <b onmouseover=alert(1)>b</b>",
        "<kbd onclick=\"x()\">a</kbd>",
        "<svg><script>alert(1)</script></svg>",
        "<style>p{}</style>",
        "a <span style=\"x\">b</span>",
        "<iframe src=\"https://x.org\"></iframe>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "![x](https://x.org/a.png)",
        "<math><mi xlink:href=\"data:x\">",
        "<!DOCTYPE html>",
        "<?php x ?>",
      })
  void rawMarkupIsAProblemAndDoesNotPass(String markdown) {
    Notes notes = new Notes(true);

    String html = Notes.html(markdown, notes).toLowerCase(Locale.ROOT);

    assertThat(notes.problems).isNotEmpty().allMatch(problem -> problem.startsWith("1: "));
    assertThat(html)
        .doesNotContain("<script", "<img", "<svg", "<style", "<iframe", "javascript:", "onclick=")
        .doesNotContain("onerror", "onmouseover", "style=", "<math");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](data:text/html,<script>alert(1)</script>)",
        "[x](vbscript:x)",
        "[x](//evil.org/x)",
        "[x](/\\\\evil.org)",
        "[x](https://a\"onclick=x)",
        "<javascript:alert(1)>",
      })
  void sanitiserHoldsWhereALinkWasLetThrough(String markdown) {
    // These surroundings let everything through: the sanitiser is alone.
    String html = Notes.html(markdown, new Notes(true));

    assertThat(html).doesNotContain("href");
  }

  @Test
  void harmlessTagsPass() {
    assertThat(Notes.html("<kbd>Ctrl</kbd> x<sub>1</sub> <abbr title=\"a b\">c</abbr> a<br>b"))
        .isEqualTo("<p><kbd>Ctrl</kbd> x<sub>1</sub> <abbr title=\"a b\">c</abbr> a<br />b</p>\n");
  }

  @Test
  void commentsVanish() {
    assertThat(Notes.html("a <!-- b --> c\n\n<!-- d -->\n")).isEqualTo("<p>a  c</p>\n");
  }

  @Test
  void unclosedTagStaysInItsPiece() {
    assertThat(Notes.html("x <sub>y\n\n:::exercise a\n\nz")).contains("</sub></p>\n[exercise a]");
  }
}
