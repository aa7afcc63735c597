package dev.faultline.content.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/// Writes what stands inside of a paragraph, a heading or a table's cell.
final class InlineWriter {

  /// Raw tags that may pass: they change how a word looks, and carry nothing.
  private static final Pattern HARMLESS =
      Pattern.compile("</?(kbd|sub|sup|ruby|rt|rp|abbr)>|<br ?/?>|<abbr title=\"[^\"<>&]*\">");

  private final Surroundings surroundings;
  private final Lines lines;
  private final Footnotes footnotes;

  InlineWriter(Surroundings surroundings, Lines lines, Footnotes footnotes) {
    this.surroundings = surroundings;
    this.lines = lines;
    this.footnotes = footnotes;
  }

  /// Writes all that stands in `parent`.
  void children(Node parent, StringBuilder out) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      write(child, out);
    }
  }

  private void write(Node node, StringBuilder out) {
    switch (node) {
      case Text text -> Html.text(text.getChars().unescape(), out);
      case HtmlEntity entity -> Html.text(entity.getChars().unescape(), out);
      case Emphasis emphasis -> element("em", emphasis, out);
      case StrongEmphasis strong -> element("strong", strong, out);
      case Code code -> code(code, out);
      case SoftLineBreak line -> softBreak(line, out);
      case HardLineBreak line -> out.append("<br />\n");
      case Link link -> link(link.getUrl(), link, out);
      case AutoLink link -> autoLink(link, out);
      case LinkRef link -> reference(link, out);
      case Footnote note -> footnote(note, out);
      case HtmlInlineComment comment -> {}
      case HtmlInline tag -> rawTag(tag, out);
      case Image image -> image(image);
      case ImageRef image -> image(image);
      case MailLink link -> Html.text(link.getText(), out);
      default -> children(node, out);
    }
  }

  private void element(String name, Node node, StringBuilder out) {
    out.append('<').append(name).append('>');
    children(node, out);
    out.append("</").append(name).append('>');
  }

  private static void code(Code code, StringBuilder out) {
    String text = code.getText().toString().replace('\n', ' ');
    boolean padded = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
    out.append("<code>");
    Html.text(padded ? text.substring(1, text.length() - 1) : text, out);
    out.append("</code>");
  }

  /// A line's end is a space to a browser. Between two East Asian characters there must be none.
  private static void softBreak(SoftLineBreak line, StringBuilder out) {
    BasedSequence whole = line.getChars().getBaseSequence();
    int before = line.getStartOffset() - 1;
    int after = line.getEndOffset();
    while (after < whole.length() && (whole.charAt(after) == ' ' || whole.charAt(after) == '>')) {
      after++;
    }
    boolean joined =
        before >= 0
            && after < whole.length()
            && EastAsian.is(whole.charAt(before))
            && EastAsian.is(whole.charAt(after));
    if (!joined) {
      out.append('\n');
    }
  }

  private void link(BasedSequence url, Node node, StringBuilder out) {
    switch (surroundings.target(url.unescape(), lineOf(node))) {
      case Target.Address address -> {
        out.append("<a href=\"").append(Html.text(address.href())).append("\">");
        children(node, out);
        out.append("</a>");
      }
      case Target.Planned planned -> {
        out.append("<span class=\"planned\">");
        children(node, out);
        out.append("</span>");
      }
      case Target.Broken broken -> children(node, out);
    }
  }

  private void autoLink(AutoLink link, StringBuilder out) {
    String url = link.getText().toString();
    if (surroundings.target(url, lineOf(link)) instanceof Target.Address address) {
      out.append("<a href=\"").append(Html.text(address.href())).append("\">");
      Html.text(url, out);
      out.append("</a>");
    }
  }

  private void reference(LinkRef link, StringBuilder out) {
    com.vladsch.flexmark.ast.Reference reference = link.getReferenceNode(link.getDocument());
    if (reference != null) {
      link(reference.getUrl(), link, out);
    } else if (!link.isReferenceTextCombined() && !link.getReference().isEmpty()) {
      surroundings.problem(
          lineOf(link),
          "the link '" + link.getChars() + "' has no definition",
          "write a line '[" + link.getReference() + "]: https://…', or the address in parentheses");
    } else {
      Html.text("[", out);
      if (link.hasChildren()) {
        children(link, out);
      } else {
        Html.text(link.isReferenceTextCombined() ? link.getReference() : link.getText(), out);
      }
      Html.text("]", out);
    }
  }

  private void footnote(Footnote note, StringBuilder out) {
    if (!surroundings.isWhole()) {
      surroundings.problem(lineOf(note), "a footnote can not stand here", "put it into the text");
    } else if (note.getFootnoteBlock() == null) {
      surroundings.problem(
          lineOf(note),
          "the footnote '" + note.getText() + "' is not defined",
          "write a paragraph '[^" + note.getText() + "]: …', or take the mark away");
    } else {
      footnotes.mark(note.getFootnoteBlock(), out);
    }
  }

  private void rawTag(HtmlInline tag, StringBuilder out) {
    String text = tag.getChars().toString();
    if (HARMLESS.matcher(text).matches()) {
      out.append(text);
      return;
    }
    surroundings.problem(
        lineOf(tag),
        "the raw HTML '" + text + "' is not allowed",
        "write Markdown, or &lt; for a plain <");
  }

  private void image(Node image) {
    surroundings.problem(
        lineOf(image),
        "the image '" + image.getChars() + "' can not stand here",
        "draw it as SVG in the folder figures, and place it with ':::figure NAME.svg \"caption\"'");
  }

  private int lineOf(Node node) {
    return lines.of(node.getStartOffset());
  }
}
