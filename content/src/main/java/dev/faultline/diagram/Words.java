package dev.faultline.diagram;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The renderer's own words, in one language.
final class Words {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
  private static final int THOUSAND = 1000;
  private static final long HUNDRED_MILLIS = 100_000;

  private final ResourceBundle bundle;
  private final Locale locale;

  private Words(ResourceBundle bundle, Locale locale) {
    this.bundle = bundle;
    this.locale = locale;
  }

  static Words in(Locale locale) {
    return new Words(
        ResourceBundle.getBundle(
            "dev.faultline.diagram.messages", locale, Words.class.getClassLoader(), NO_FALLBACK),
        locale);
  }

  /// The sentence of `key`, with `arguments`.
  String say(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }

  /// A length of time with its unit, such as `1.5 ms` or `2 s`.
  static String length(long micros) {
    if (micros < THOUSAND) {
      return micros + " µs";
    }
    if (micros < THOUSAND * THOUSAND) {
      return tenths(micros, THOUSAND) + " ms";
    }
    return tenths(micros, THOUSAND * THOUSAND) + " s";
  }

  /// A point in time, in milliseconds, as short as a gutter is wide.
  static String millis(long micros) {
    if (micros < HUNDRED_MILLIS) {
      return "%d.%03d".formatted(micros / THOUSAND, micros % THOUSAND);
    }
    return "%d.%d".formatted(micros / THOUSAND, micros % THOUSAND / (THOUSAND / 10));
  }

  /// A point in time as the transcript writes it.
  static String exactly(long micros) {
    return "%d.%03d ms".formatted(micros / THOUSAND, micros % THOUSAND);
  }

  private static String tenths(long micros, long unit) {
    long tenths = micros / (unit / 10);
    return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
  }
}
