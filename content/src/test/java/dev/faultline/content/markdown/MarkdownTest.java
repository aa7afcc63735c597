package dev.faultline.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {

  @Test
  void headingKeepsItsIdAndLosesTheMark() {
    Prose prose = Markdown.read("## 为什么 **会** {#why}\n", 7, new Notes(true));

    assertThat(prose.sections()).containsExactly(new Section(2, "why", "为什么 会", 7));
    assertThat(prose.pieces())
        .containsExactly(new Piece.Html("<h2 id=\"why\">为什么 <strong>会</strong></h2>\n"));
  }

  @Test
  void headingsAreHeldToTheirRules() {
    assertThat(Notes.problems("# Title {#title}\n\n## Why\n\n## A {#a}\n\n### B {#a}\n"))
        .containsExactly(
            "1: the heading 'Title {#title}' is of level 1",
            "3: the heading 'Why' has no id",
            "7: the heading's id 'a' is taken");
    assertThat(Notes.problems("## 甲 {#甲}\n\n## B {#fn-1}\n"))
        .containsExactly(
            "1: the heading's id '甲' is not allowed", "3: the heading's id 'fn-1' is not allowed");
  }

  @Test
  void listsAreTightOrLoose() {
    assertThat(Notes.html("- a\n- b\n")).isEqualTo("<ul><li>a</li><li>b</li></ul>\n");
    assertThat(Notes.html("- a\n\n- b\n")).contains("<p>a</p>", "<p>b</p>");
    assertThat(Notes.html("3. a\n4. b\n")).startsWith("<ol start=\"3\">");
  }

  @Test
  void tableIsWrappedAndAligned() {
    String html = Notes.html("| 甲 | n |\n| --- | ---: |\n| *a* | 1 |\n");

    assertThat(html)
        .isEqualTo(
            "<div class=\"table\" tabindex=\"0\">\n<table><thead>"
                + "<tr><th scope=\"col\">甲</th><th scope=\"col\" class=\"align-right\">n</th></tr>"
                + "</thead><tbody>"
                + "<tr><td><em>a</em></td><td class=\"align-right\">1</td></tr>"
                + "</tbody></table>\n</div>\n");
  }

  @Test
  void footnotesAreNumberedByTheirMarks() {
    String html = Notes.html("A[^b] c[^a] d[^b].\n\n[^a]: first\n\n[^b]: second\n");

    assertThat(html)
        .contains(
            "A<sup class=\"footnote-ref\" id=\"fnref-1\"><a href=\"#fn-1\">1</a></sup>",
            "d<sup class=\"footnote-ref\" id=\"fnref-1-2\"><a href=\"#fn-1\">1</a></sup>",
            "<li id=\"fn-1\">\n<p>second</p>",
            "href=\"#fnref-1-2\"")
        .endsWith("</section>\n");
  }

  @Test
  void footnotesWithoutATwinAreProblems() {
    assertThat(Notes.problems("A[^x].\n\n[^y]: never\n"))
        .containsExactly(
            "1: the footnote 'x' is not defined", "3: the footnote 'y' is never referred to");
  }

  @Test
  void javaIsHighlightedAndOtherCodeIsPlain() {
    assertThat(Notes.html("```java\nint x = 1; // <b>\n```\n"))
        .isEqualTo(
            "<pre tabindex=\"0\"><code class=\"language-java\">"
                + "<span class=\"tok-type\">int</span> x &#61; <span class=\"tok-number\">1</span>; "
                + "<span class=\"tok-comment\">// &lt;b&gt;</span>\n</code></pre>\n");
    assertThat(Notes.html("```sh\nif <x>\n```\n"))
        .contains("<code class=\"language-sh\">if &lt;x&gt;\n</code>");
  }

  @Test
  void directivesCutTheTextIntoPieces() {
    Prose prose =
        Markdown.read("a\n:::exercise acceptor\nb\n\n:::figure x.svg \"y\"\n", 3, new Notes(true));

    assertThat(prose.pieces())
        .containsExactly(
            new Piece.Html("<p>a</p>\n"),
            new Piece.Directive("exercise", "acceptor", 4),
            new Piece.Html("<p>b</p>\n"),
            new Piece.Directive("figure", "x.svg \"y\"", 7));
  }

  @Test
  void asideHoldsTextListsAndCode() {
    String html = Notes.html(":::misbelief “多数”**就够**\n文字\n\n- a\n\n```sh\n:::\n```\n:::\nafter\n");

    assertThat(html)
        .startsWith(
            "<aside class=\"misbelief\" role=\"note\">\n<p class=\"aside-title\">“多数”<strong>就够")
        .contains("<p>文字</p>", "<li>", ":::\n</code></pre>\n</aside>\n<p>after</p>");
  }

  @Test
  void quotesAroundATitleAreDropped() {
    assertThat(Notes.html(":::misbelief \"A, so *B*\"\nx\n:::\n"))
        .contains("<p class=\"aside-title\">A, so <em>B</em></p>");
  }

  @Test
  void asidesMustEndAndMustNotNest() {
    assertThat(Notes.problems("a\n\n:::note\nb\n")).containsExactly("3: ':::note' is never closed");
    assertThat(Notes.problems(":::\n")).containsExactly("1: ':::' closes nothing");
    assertThat(Notes.problems(":::note\n:::tip\nb\n:::\n"))
        .containsExactly("2: ':::tip' stands inside of ':::note'");
    assertThat(Notes.problems("- a\n\n  :::note\n")).containsExactly("3: ':::note' is indented");
  }

  @Test
  void directiveInsideOfFencedCodeIsCode() {
    assertThat(Notes.html("```\n:::exercise x\n```\n")).contains(":::exercise x");
  }

  @Test
  void linksGoWhereTheSurroundingsSay() {
    assertThat(Notes.html("[a](https://x.org/?q=1&r=2 \"t\") [b](lesson:planned)"))
        .isEqualTo(
            "<p><a href=\"https://x.org/?q&#61;1&amp;r&#61;2\">a</a> "
                + "<span class=\"planned\">b</span></p>\n");
    assertThat(Notes.problems("x\ny [a](lesson:none)")).containsExactly("2: no lesson 'none'");
  }

  @Test
  void referencesAreResolvedAndBracketsStay() {
    assertThat(Notes.html("[a][1] and [2], x[0]\n\n[1]: https://x.org\n"))
        .isEqualTo("<p><a href=\"https://x.org\">a</a> and [2], x[0]</p>\n");
    assertThat(Notes.problems("[a][b]")).containsExactly("1: the link '[a][b]' has no definition");
  }

  @Test
  void taskHasNoHeadingsAndFootnotes() {
    Notes notes = new Notes(false);

    Notes.html("## A {#a}\n\nb[^1]\n\n[^1]: c\n", notes);

    assertThat(notes.problems)
        .contains("1: a heading can not stand here", "3: a footnote can not stand here");
  }

  @Test
  void inlineIsOneParagraph() {
    Notes notes = new Notes(true);

    assertThat(Markdown.inline("Lamport, *Paxos*", 3, notes)).isEqualTo("Lamport, <em>Paxos</em>");
    assertThat(Markdown.inline("a\n\nb", 3, notes)).isEmpty();
    assertThat(notes.problems).hasSize(1).first().asString().startsWith("3: ");
  }

  @Test
  void deepNestingAndLongLinesAreRead() {
    String deep = "> ".repeat(200) + "x";
    String stars = "*a **b ".repeat(2_000);
    String brackets = "[".repeat(2_000);

    for (String hostile : List.of(deep, stars, brackets)) {
      assertThat(Notes.html(hostile)).isNotEmpty();
    }
  }
}
