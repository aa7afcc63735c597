package dev.faultline.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A language that every lesson is written in.
public enum Language {
  ZH("zh", Locale.SIMPLIFIED_CHINESE),
  EN("en", Locale.ENGLISH);

  private final String code;
  private final Locale locale;

  Language(String code, Locale locale) {
    this.code = code;
    this.locale = locale;
  }

  /// The code in addresses and file names: `zh` or `en`.
  public String code() {
    return code;
  }

  /// The locale for messages.
  public Locale locale() {
    return locale;
  }

  /// The language with this very code, if it is one of ours.
  public static Optional<Language> of(String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }
}
