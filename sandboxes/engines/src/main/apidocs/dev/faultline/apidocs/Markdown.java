package dev.faultline.apidocs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The Markdown of our doc comments as HTML: paragraphs, lists, code, also fenced, emphasis,
/// references.
final class Markdown {

  private static final Pattern CODE = Pattern.compile("(`+)(.+?)\\1", Pattern.DOTALL);
  private static final Pattern STRONG = Pattern.compile("\\*\\*(\\S(?:.*?\\S)?)\\*\\*");
  private static final Pattern EMPHASIS = Pattern.compile("\\*(\\S(?:.*?\\S)?)\\*");

  /// `[Ballot]` or `[a vow][Promise]`; an interval such as `[0, 1]` is none.
  private static final Pattern REFERENCE =
      Pattern.compile("\\[([^\\[\\]]+)\\]\\[[\\w.#]+\\]|\\[([A-Za-z_][\\w.#]*)\\](?!\\()");

  private static final Pattern FENCED =
      Pattern.compile("(?ms)^ {0,3}```\\w*\\n(.*?)^ {0,3}```\\s*?$");
  private static final Pattern ITEM = Pattern.compile("(?m)^ {0,3}(?:[-*]|\\d+\\.) +");
  private static final Pattern UNKNOWN =
      Pattern.compile("(?m)^ {0,3}(?:#{1,6} |\\||~~~|>)|\\]\\(|!\\[");

  private Markdown() {}

  static String html(String text) {
    StringBuilder out = new StringBuilder();
    Matcher fenced = FENCED.matcher(text);
    int from = 0;
    while (fenced.find()) {
      out.append(blocks(text.substring(from, fenced.start())));
      out.append("<pre><code>").append(escaped(fenced.group(1).stripTrailing()));
      out.append("</code></pre>");
      from = fenced.end();
    }
    return out.append(blocks(text.substring(from))).toString();
  }

  private static String blocks(String text) {
    Matcher unknown = UNKNOWN.matcher(text);
    if (unknown.find()) {
      throw new IllegalStateException(
          "the documentation of the API does not know '"
              + unknown.group()
              + "' in: "
              + text.strip()
              + "; say it in paragraphs and lists, or teach Markdown");
    }
    StringBuilder out = new StringBuilder();
    for (String block : text.strip().split("\\n\\s*\\n", -1)) {
      Matcher item = ITEM.matcher(block);
      int list = item.find() ? item.start() : block.length();
      String before = block.substring(0, list);
      out.append(before.isBlank() ? "" : "<p>" + inline(before) + "</p>");
      if (list < block.length()) {
        out.append("<ul>");
        for (String entry : ITEM.split(block.substring(list), -1)) {
          out.append(entry.isBlank() ? "" : "<li>" + inline(entry) + "</li>");
        }
        out.append("</ul>");
      }
    }
    return out.toString();
  }

  /// Code is taken out first: nothing in it means anything.
  private static String inline(String text) {
    StringBuilder out = new StringBuilder();
    Matcher code = CODE.matcher(text.strip().replaceAll("\\s+", " "));
    while (code.find()) {
      StringBuilder before = new StringBuilder();
      code.appendReplacement(before, "");
      out.append(words(before.toString())).append("<code>").append(escaped(code.group(2)));
      out.append("</code>");
    }
    StringBuilder rest = new StringBuilder();
    code.appendTail(rest);
    return out.append(words(rest.toString())).toString();
  }

  private static String words(String text) {
    String html = REFERENCE.matcher(escaped(text)).replaceAll("<code>$1$2</code>");
    html = STRONG.matcher(html).replaceAll("<strong>$1</strong>");
    return EMPHASIS.matcher(html).replaceAll("<em>$1</em>");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
