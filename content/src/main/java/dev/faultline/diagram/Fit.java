package dev.faultline.diagram;

/// Cuts texts to the room that there is for them, by a rough measure of their characters.
final class Fit {

  private static final double NARROW = 0.5;
  private static final double WIDE = 1.05;
  private static final int FIRST_WIDE = 0x2e80;

  private Fit() {}

  /// `text`, or its beginning and an ellipsis, so that it takes at most `room` at `size`.
  static String into(String text, double room, double size) {
    double taken = 0;
    double last = room - size * NARROW;
    int fits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      taken += Character.isLowSurrogate(c) ? 0 : size * (c >= FIRST_WIDE ? WIDE : NARROW);
      if (taken > room) {
        return text.substring(0, fits).stripTrailing() + "…";
      }
      if (taken <= last && !Character.isHighSurrogate(c)) {
        fits = i + 1;
      }
    }
    return text;
  }

  /// `text`, or its beginning and an ellipsis: at most `most` characters.
  static String characters(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = most - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /// About how much room `text` takes.
  static double width(String text, double size) {
    double taken = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      taken += Character.isLowSurrogate(c) ? 0 : size * (c >= FIRST_WIDE ? WIDE : NARROW);
    }
    return taken;
  }
}
