package dev.faultline.diagram;

/// Writes XML that is HTML too: every text and every value is escaped, and what XML cannot hold or
/// what turns the direction of writing is left out.
final class Xml {

  private final StringBuilder out = new StringBuilder(1 << 14);
  private boolean open;

  /// Begins an element; its attributes follow.
  Xml start(String element) {
    close();
    out.append('<').append(element);
    open = true;
    return this;
  }

  Xml set(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value);
    out.append('"');
    return this;
  }

  Xml set(String name, long value) {
    out.append(' ').append(name).append("=\"").append(value).append('"');
    return this;
  }

  /// A number with one decimal at most.
  Xml set(String name, double value) {
    out.append(' ').append(name).append("=\"");
    number(out, value);
    out.append('"');
    return this;
  }

  Xml text(String text) {
    close();
    escape(text);
    return this;
  }

  Xml end(String element) {
    close();
    out.append("</").append(element).append('>');
    return this;
  }

  /// Ends an SVG element that holds nothing.
  Xml end() {
    out.append("/>");
    open = false;
    return this;
  }

  /// A straight line.
  Xml line(String css, double x1, double y1, double x2, double y2) {
    start("path").set("class", css);
    out.append(" d=\"M");
    point(x1, y1);
    out.append('L');
    point(x2, y2);
    out.append('"');
    return end();
  }

  /// A text that begins, ends or has its middle at (x, y).
  Xml label(String css, Anchor anchor, double x, double y, String text) {
    start("text").set("class", css + anchor.css).set("x", x).set("y", y);
    return text(text).end("text");
  }

  /// Where a text stands to its point.
  enum Anchor {
    START(""),
    MIDDLE(" mid"),
    END(" end");

    private final String css;

    Anchor(String css) {
      this.css = css;
    }
  }

  static void number(StringBuilder out, double value) {
    long tenths = Math.round(value * 10);
    if (tenths < 0) {
      out.append('-');
      tenths = -tenths;
    }
    out.append(tenths / 10);
    if (tenths % 10 != 0) {
      out.append('.').append(tenths % 10);
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private void point(double x, double y) {
    number(out, x);
    out.append(' ');
    number(out, y);
  }

  private void close() {
    if (open) {
      out.append('>');
      open = false;
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> {
          if (Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1))) {
            out.append(c).append(text.charAt(++i));
          } else if (isPlain(c)) {
            out.append(c);
          } else {
            out.append('\uFFFD');
          }
        }
      }
    }
  }

  /// Not half a character, no control, and nothing that reorders what stands beside it.
  private static boolean isPlain(char c) {
    return c >= ' '
        && !(c >= 0x7f && c < 0xa0)
        && !Character.isSurrogate(c)
        && c < 0xfffe
        && !(c >= 0x202a && c <= 0x202e)
        && !(c >= 0x2066 && c <= 0x2069)
        && c != 0x200e
        && c != 0x200f
        && c != 0x61c;
  }
}
