package dev.faultline.content.markdown;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// The last wall before the page: lets through the elements and attributes that our own writers
/// make, and nothing else. What it takes out was either refused before, or is a fault of a writer.
public final class Sanitiser {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");
  private static final Pattern CLASS = Pattern.compile("[a-z][a-z0-9+-]*");
  private static final Pattern HREF =
      Pattern.compile("https?://[^\\s\"'<>]+|#[a-z][a-z0-9-]*|/(?!/)[^\\s\"'<>\\\\]*");
  private static final Pattern NUMERIC = Pattern.compile("&#x([0-9a-f]{2,5});");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements("p", "br", "hr", "em", "strong", "code", "pre", "blockquote")
          .allowElements("ul", "ol", "li", "h2", "h3", "h4", "section", "aside", "div", "span")
          .allowElements("table", "thead", "tbody", "tr", "th", "td")
          .allowElements("a", "kbd", "sub", "sup", "ruby", "rt", "rp", "abbr")
          .allowUrlProtocols("http", "https")
          .allowAttributes("href")
          .matching(HREF)
          .onElements("a")
          .allowAttributes("id")
          .matching(ID)
          .onElements("h2", "h3", "h4", "li", "sup")
          .allowAttributes("class")
          .matching(CLASS)
          .onElements("a", "aside", "code", "div", "p", "section", "span", "sup", "td", "th")
          .allowAttributes("role")
          .matching(true, "note")
          .onElements("aside")
          .allowAttributes("title")
          .onElements("abbr")
          .allowAttributes("start")
          .matching(NUMBER)
          .onElements("ol")
          .allowAttributes("scope")
          .matching(true, "col")
          .onElements("th")
          .allowAttributes("tabindex")
          .matching(true, "0")
          .onElements("pre", "div")
          .toFactory();

  private Sanitiser() {}

  /// `html` without anything that could do harm.
  public static String clean(String html) {
    return NUMERIC.matcher(POLICY.sanitize(html)).replaceAll(Sanitiser::plain);
  }

  /// The library writes full-width punctuation and all beyond the basic plane as numbers, which
  /// makes a Chinese page half as large again. Letters and marks beyond ASCII mean nothing to HTML.
  private static String plain(MatchResult entity) {
    int codePoint = Integer.parseInt(entity.group(1), 16);
    boolean readable = codePoint > 0xA0 && isWritten(codePoint);
    return Matcher.quoteReplacement(readable ? Character.toString(codePoint) : entity.group());
  }

  private static boolean isWritten(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
