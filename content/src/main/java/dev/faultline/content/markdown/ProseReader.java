package dev.faultline.content.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads one text: cuts it at its directives, and gathers its headings.
final class ProseReader {

  private static final Pattern HEADING_ID = Pattern.compile("\\s*\\{#([^{}]*)}\\s*$");
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");
  private static final Pattern RESERVED_ID =
      Pattern.compile("(fn|fnref|figure|exercise|lesson|page)-.*|main|sources");
  private static final Pattern QUOTED = Pattern.compile("^\"(.+)\"$");
  private static final int LOWEST_LEVEL = 4;

  private final Lines lines;
  private final Surroundings surroundings;
  private final Footnotes footnotes = new Footnotes();
  private final InlineWriter inline;
  private final BlockWriter blocks;

  private final List<Piece> pieces = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final StringBuilder html = new StringBuilder();

  /// The aside that is open, and the line where it was opened.
  private @Nullable Aside open;

  private int openedAt;

  ProseReader(Lines lines, Surroundings surroundings) {
    this.lines = lines;
    this.surroundings = surroundings;
    this.inline = new InlineWriter(surroundings, lines, footnotes);
    this.blocks = new BlockWriter(surroundings, lines, inline);
  }

  Prose read(Document document) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case DirectiveLine directive -> directive(directive);
        case Heading heading -> heading(heading);
        default -> blocks.write(node, html);
      }
    }
    if (open != null) {
      unclosed(open.directive(), openedAt);
      closeAside();
    }
    writeFootnotes(document);
    endProse();
    return new Prose(pieces, sections);
  }

  private void directive(DirectiveLine directive) {
    int line = lines.of(directive.getStartOffset());
    String[] words = directive.content().split("\\s+", 2);
    String name = words[0];
    String arguments = words.length > 1 ? words[1] : "";
    if (name.isEmpty()) {
      if (open == null) {
        surroundings.problem(line, "':::' closes nothing", "take the line away");
      } else {
        closeAside();
      }
      return;
    }
    if (open != null) {
      surroundings.problem(
          line,
          "':::" + name + "' stands inside of ':::" + open.directive() + "'",
          "end that one with a line ':::' before; directives do not nest");
      closeAside();
    }
    Aside aside = Aside.of(name).orElse(null);
    if (aside != null) {
      openAside(aside, arguments, line);
      return;
    }
    endProse();
    if (directive.isScript()) {
      if (!directive.isClosed()) {
        unclosed(name, line);
      }
      pieces.add(new Piece.Script(name, arguments, line, lines(directive)));
    } else {
      pieces.add(new Piece.Directive(name, arguments, line));
    }
  }

  private List<Piece.Line> lines(DirectiveLine directive) {
    return directive.script().stream()
        .map(each -> new Piece.Line(lines.of(each.getStartOffset()), each.toString().strip()))
        .filter(each -> !each.text().isEmpty())
        .toList();
  }

  private void unclosed(String name, int line) {
    surroundings.problem(line, "':::" + name + "' is never closed", "end it with a line ':::'");
  }

  private void openAside(Aside aside, String title, int line) {
    open = aside;
    openedAt = line;
    html.append("<aside class=\"").append(aside.directive()).append("\" role=\"note\">\n");
    if (!title.isEmpty()) {
      // A title may stand in quotation marks, as a figure's caption does.
      String plain = QUOTED.matcher(title).replaceFirst("$1");
      html.append("<p class=\"aside-title\">")
          .append(Markdown.inline(plain, line, surroundings))
          .append("</p>\n");
    }
  }

  private void closeAside() {
    html.append("</aside>\n");
    open = null;
  }

  private void heading(Heading heading) {
    int line = lines.of(heading.getStartOffset());
    if (!surroundings.isWhole()) {
      surroundings.problem(line, "a heading can not stand here", "write a line in bold");
      return;
    }
    int level = heading.getLevel();
    if (level < 2 || level > LOWEST_LEVEL) {
      surroundings.problem(
          line,
          "the heading '" + heading.getText() + "' is of level " + level,
          "begin it with ##, ### or ####; the title stands in the front matter");
    }
    String id = takeId(heading, line);
    String text = new TextCollectingVisitor().collectAndGetText(heading).strip();
    sections.add(new Section(level, id, text, line));
    html.append("<h").append(level).append(" id=\"").append(Html.text(id)).append("\">");
    inline.children(heading, html);
    html.append("</h").append(level).append(">\n");
  }

  /// Takes `{#id}` off the end of `heading`; empty, with a problem, where there is none.
  private String takeId(Heading heading, int line) {
    if (heading.getLastChild() instanceof Text text) {
      BasedSequence chars = text.getChars();
      Matcher matcher = HEADING_ID.matcher(chars);
      if (matcher.find()) {
        text.setChars(chars.subSequence(0, matcher.start()));
        String id = matcher.group(1);
        if (!ID.matcher(id).matches() || RESERVED_ID.matcher(id).matches()) {
          surroundings.problem(
              line,
              "the heading's id '" + id + "' is not allowed",
              "use small letters, digits and -, and no name of the page's own such as figure-… or main");
        } else if (sections.stream().anyMatch(section -> section.id().equals(id))) {
          surroundings.problem(
              line, "the heading's id '" + id + "' is taken", "give each heading its own");
        }
        return id;
      }
    }
    surroundings.problem(
        line,
        "the heading '" + heading.getText() + "' has no id",
        "end it with an id that is the same in both languages, such as {#why}");
    return "";
  }

  private void writeFootnotes(Document document) {
    if (!footnotes.inOrder().isEmpty()) {
      html.append("<section class=\"footnotes\">\n<ol>\n");
      // A footnote may refer to a further one: the list grows while it is written.
      for (int i = 0; i < footnotes.inOrder().size(); i++) {
        html.append("<li id=\"fn-").append(i + 1).append("\">\n");
        blocks.children(footnotes.inOrder().get(i), html);
        footnotes.wayBack(i + 1, html);
        html.append("</li>\n");
      }
      html.append("</ol>\n</section>\n");
    }
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteBlock note && !footnotes.isReferred(note)) {
        surroundings.problem(
            lines.of(note.getStartOffset()),
            "the footnote '" + note.getText() + "' is never referred to",
            "write [^" + note.getText() + "] where it belongs, or take it away");
      }
    }
  }

  private void endProse() {
    if (!html.toString().isBlank()) {
      pieces.add(new Piece.Html(Sanitiser.clean(html.toString())));
    }
    html.setLength(0);
  }
}
