package dev.faultline.content.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InlineSvgTest {

  @Test
  void idsAndReferencesGetThePrefix() throws BadFigureException {
    String svg =
        InlineSvg.of(
            wrap(
                """
                <defs><marker id="head"><path d="M0 0"/></marker></defs>
                <line id="l" marker-end="url(#head)" clip-path="url('#head')"/><use href="#l"/>
                <g aria-labelledby="l head"/>\
                """),
            "figure-x");

    assertThat(svg)
        .contains(
            "id=\"figure-x-head\"",
            "marker-end=\"url(#figure-x-head)\"",
            "<use href=\"#figure-x-l\">",
            "aria-labelledby=\"figure-x-l figure-x-head\"");
  }

  @Test
  void textIsEscapedAndCommentsVanish() throws BadFigureException {
    String svg = InlineSvg.of(wrap("<text x=\"1\">a &lt;b&gt; &amp; “中”</text><!-- c -->"), "f");

    assertThat(svg).contains("<text x=\"1\">a &lt;b&gt; &amp; “中”</text>").doesNotContain("<!--");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<style>*{}</style>",
        "<foreignObject><p/></foreignObject>",
        "<image href=\"https://x.org/a.png\"/>",
        "<a href=\"#t\"><path d=\"\"/></a>",
        "<animate attributeName=\"href\"/>",
        "<set attributeName=\"href\" to=\"javascript:x\"/>",
        "<path onclick=\"x()\"/>",
        "<path style=\"fill:red\"/>",
        "<path fill=\"#ff0000\"/>",
        "<path fill=\"red\"/>",
        "<path fill=\"url(https://x.org/a#b)\"/>",
        "<path marker-end=\"url(other.svg#b)\"/>",
        "<path marker-end=\"url(#none)\"/>",
        "<use href=\"https://x.org/a.svg#b\"/>",
        "<use href=\"data:image/svg+xml,x\"/>",
        "<use xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"#t\"/>",
        "<g id=\"a\"/><g id=\"a\"/>",
        "<g id=\"a b\"/>",
        "<x:path xmlns:x=\"http://x.org\"/>",
        "<p xmlns=\"http://www.w3.org/1999/xhtml\">x</p>",
      })
  void whatCouldDoHarmIsRefusedWithItsLine(String inner) {
    BadFigureException refused = refused(wrap(inner));

    assertThat(refused.problems()).allSatisfy(p -> assertThat(p.line()).isEqualTo(3));
  }

  @Test
  void brokenXmlIsRefusedWithItsLine() {
    assertThat(
            refused("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">\n<g>\n</svg>")
                .problems())
        .singleElement()
        .satisfies(p -> assertThat(p.line()).isEqualTo(3))
        .satisfies(p -> assertThat(p.what()).isEqualTo("this is not well-formed XML"));
    assertThat(refused("").problems()).hasSize(1);
  }

  @Test
  void entitiesAreNotExpanded() {
    String bomb =
        """
        <!DOCTYPE svg [<!ENTITY a "x"><!ENTITY b SYSTEM "file:///etc/hostname">]>
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><title>&a;&b;</title></svg>
        """;

    assertThat(refused(bomb).problems()).isNotEmpty();
  }

  @Test
  void titleAndViewBoxAreAskedFor() {
    assertThat(
            refused("<svg xmlns=\"http://www.w3.org/2000/svg\"><g/></svg>").problems().stream()
                .map(BadFigureException.Problem::what))
        .containsExactly("the figure has no viewBox", "the figure has no title");
  }

  private static String wrap(String inner) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">\n<title>t</title>\n"
        + inner
        + "\n</svg>\n";
  }

  private static BadFigureException refused(String svg) {
    return Objects.requireNonNull(
        catchThrowableOfType(BadFigureException.class, () -> InlineSvg.of(svg, "f")));
  }
}
