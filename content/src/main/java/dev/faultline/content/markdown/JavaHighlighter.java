package dev.faultline.content.markdown;

import java.util.List;

/// Marks up Java source with the classes `tok-keyword`, `tok-type`, `tok-string`, `tok-number`,
/// `tok-comment`, `tok-annotation` and `tok-function`.
public final class JavaHighlighter {

  private JavaHighlighter() {}

  /// HTML for the inside of a `code` element: text and `span` elements.
  public static String html(String source) {
    StringBuilder out = new StringBuilder(source.length() * 2);
    for (JavaToken token : JavaToken.of(source)) {
      switch (token.kind()) {
        case PLAIN -> Html.text(token.text(), out);
        case KEYWORD, TYPE, STRING, NUMBER, COMMENT, ANNOTATION, FUNCTION -> {
          out.append("<span class=\"tok-").append(token.kind().cssName()).append("\">");
          Html.text(token.text(), out);
          out.append("</span>");
        }
      }
    }
    return out.toString();
  }

  /// Whether `source` declares a class, record, enum or interface of this simple name, in whatever
  /// place. Comments and strings do not count.
  public static boolean declares(String source, String name) {
    List<String> words = words(source);
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).equals(name) && words.get(i - 1).matches("class|record|enum|interface")) {
        return true;
      }
    }
    return false;
  }

  /// Whether `source` begins with a package statement.
  public static boolean hasPackage(String source) {
    List<String> words = words(source);
    return !words.isEmpty() && words.get(0).equals("package");
  }

  private static List<String> words(String source) {
    return JavaToken.of(source).stream()
        .filter(token -> token.kind() != JavaToken.Kind.COMMENT)
        .filter(token -> token.kind() != JavaToken.Kind.STRING)
        .map(token -> token.text().strip())
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
