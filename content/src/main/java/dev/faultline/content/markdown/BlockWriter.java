package dev.faultline.content.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;

/// Writes paragraphs, lists, tables, code and quotations.
final class BlockWriter {

  private final Surroundings surroundings;
  private final Lines lines;
  private final InlineWriter inline;

  BlockWriter(Surroundings surroundings, Lines lines, InlineWriter inline) {
    this.surroundings = surroundings;
    this.lines = lines;
    this.inline = inline;
  }

  void children(Node parent, StringBuilder out) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      write(child, out);
    }
  }

  void write(Node node, StringBuilder out) {
    switch (node) {
      case Paragraph paragraph -> paragraph(paragraph, out);
      case BulletList list -> element("ul", list, out);
      case OrderedList list -> orderedList(list, out);
      case ListItem item -> listItem(item, out);
      case BlockQuote quote -> element("blockquote", quote, out);
      case FencedCodeBlock code ->
          code(code.getInfo().toString(), code.getContentChars().toString(), out);
      case IndentedCodeBlock code -> code("", code.getContentChars().toString(), out);
      case TableBlock table -> table(table, out);
      case ThematicBreak rule -> out.append("<hr />\n");
      case HtmlCommentBlock comment -> {}
      case HtmlBlock block -> rawHtml(block);
      case FootnoteBlock note -> {} // written at the end
      case Reference reference -> {} // a link's definition
      default ->
          throw new IllegalStateException(
              "no way to write " + node.getNodeName() + " at line " + lineOf(node));
    }
  }

  private void element(String name, Node node, StringBuilder out) {
    out.append('<').append(name).append(">\n");
    children(node, out);
    out.append("</").append(name).append(">\n");
  }

  private void paragraph(Paragraph paragraph, StringBuilder out) {
    if (paragraph.getChars().startsWith(DirectiveLine.FENCE)) {
      surroundings.problem(
          lineOf(paragraph),
          "'" + paragraph.getChars().toString().lines().findFirst().orElse("") + "' is indented",
          "begin a directive at the left margin, outside of lists and quotations");
      return;
    }
    boolean tight =
        paragraph.getParent() instanceof ListItem item
            && item.getParent() instanceof ListBlock list
            && list.isTight();
    out.append(tight ? "" : "<p>");
    inline.children(paragraph, out);
    out.append(tight ? "" : "</p>\n");
  }

  private void listItem(ListItem item, StringBuilder out) {
    out.append("<li>");
    children(item, out);
    out.append("</li>\n");
  }

  private void orderedList(OrderedList list, StringBuilder out) {
    int start = list.getStartNumber();
    out.append(start == 1 ? "<ol>\n" : "<ol start=\"" + start + "\">\n");
    children(list, out);
    out.append("</ol>\n");
  }

  private static void code(String info, String text, StringBuilder out) {
    String language = info.strip().split("\\s", 2)[0].toLowerCase(Locale.ROOT);
    // Whoever has no mouse scrolls a wide listing by focus and arrow keys.
    out.append("<pre tabindex=\"0\"><code");
    if (language.matches("[a-z][a-z0-9+-]*")) {
      out.append(" class=\"language-").append(language).append('"');
    }
    out.append('>');
    if (language.equals("java")) {
      out.append(JavaHighlighter.html(text));
    } else {
      Html.text(text, out);
    }
    out.append("</code></pre>\n");
  }

  private void table(TableBlock table, StringBuilder out) {
    out.append("<div class=\"table\" tabindex=\"0\">\n<table>\n");
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableHead) {
        rows("thead", part, out);
      } else if (part instanceof TableBody && part.hasChildren()) {
        rows("tbody", part, out);
      } else if (!(part instanceof TableSeparator || part instanceof TableBody)) {
        throw new IllegalStateException("no way to write " + part.getNodeName() + " in a table");
      }
    }
    out.append("</table>\n</div>\n");
  }

  private void rows(String name, Node rows, StringBuilder out) {
    out.append('<').append(name).append(">\n");
    for (Node row = rows.getFirstChild(); row != null; row = row.getNext()) {
      if (row instanceof TableRow) {
        out.append("<tr>");
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
          if (cell instanceof TableCell tableCell) {
            cell(tableCell, out);
          }
        }
        out.append("</tr>\n");
      }
    }
    out.append("</").append(name).append(">\n");
  }

  private void cell(TableCell cell, StringBuilder out) {
    out.append(cell.isHeader() ? "<th scope=\"col\"" : "<td");
    TableCell.Alignment alignment = cell.getAlignment();
    if (alignment != null) {
      out.append(" class=\"align-").append(alignment.name().toLowerCase(Locale.ROOT)).append('"');
    }
    out.append('>');
    inline.children(cell, out);
    out.append(cell.isHeader() ? "</th>" : "</td>");
  }

  private void rawHtml(HtmlBlock block) {
    surroundings.problem(
        lineOf(block),
        "the raw HTML '"
            + block.getChars().toString().lines().findFirst().orElse("")
            + "' is not allowed",
        "write Markdown; for pictures and panels there are directives");
  }

  private int lineOf(Node node) {
    return lines.of(node.getStartOffset());
  }
}
