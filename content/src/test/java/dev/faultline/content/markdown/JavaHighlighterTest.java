package dev.faultline.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class JavaHighlighterTest {

  private static final String SOURCE =
      """
      /// Doc of class Other {}
      public final class MyAcceptor implements Acceptor {
        /* class Hidden
           over two lines */
        private static final String TEXT = "class Quoted \\" & <";
        String block = \"""
            record Blocked() {}
            \""";
        @Override public int f(char c) { return 0x1F + 'x'; }
        record Pair(int a, long b) {}
      }
      """;

  @Test
  void tokensAreTheSource() {
    String joined =
        JavaToken.of(SOURCE).stream().map(JavaToken::text).collect(Collectors.joining());

    assertThat(joined).isEqualTo(SOURCE);
  }

  @Test
  void kindsBecomeClasses() {
    assertThat(JavaHighlighter.html(SOURCE))
        .contains(
            "<span class=\"tok-keyword\">public</span>",
            "<span class=\"tok-comment\">",
            "<span class=\"tok-annotation\">@Override</span>",
            "<span class=\"tok-number\">0x1F</span>",
            "<span class=\"tok-type\">int</span> <span class=\"tok-function\">f</span>(",
            "<span class=\"tok-type\">MyAcceptor</span>",
            "<span class=\"tok-type\">String</span> TEXT",
            "&amp; &lt;")
        .doesNotContain("style=");
  }

  @Test
  void declarationsAreFoundOutsideOfCommentsAndStrings() {
    assertThat(JavaHighlighter.declares(SOURCE, "MyAcceptor")).isTrue();
    assertThat(JavaHighlighter.declares(SOURCE, "Pair")).isTrue();
    for (String hidden : new String[] {"Other", "Hidden", "Quoted", "Blocked", "TEXT"}) {
      assertThat(JavaHighlighter.declares(SOURCE, hidden)).as(hidden).isFalse();
    }
  }

  @Test
  void packageStatementIsSeenBehindComments() {
    assertThat(JavaHighlighter.hasPackage("// x\n/* y */ package a.b;\nclass C {}")).isTrue();
    assertThat(JavaHighlighter.hasPackage("// package a;\nclass C {}")).isFalse();
    assertThat(JavaHighlighter.hasPackage("")).isFalse();
  }
}
