package dev.faultline.content;

/// The same text in both languages.
public record Text(String zh, String en) {

  /// The text in `language`.
  public String in(Language language) {
    return switch (language) {
      case ZH -> zh;
      case EN -> en;
    };
  }
}
