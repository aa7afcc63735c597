package dev.faultline.content.markdown;

/// Escapes plain text for HTML.
final class Html {

  private Html() {}

  static void text(CharSequence text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
  }

  static String text(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text(text, out);
    return out.toString();
  }
}
