package dev.faultline.grader.wording;

import dev.faultline.sim.Sentence;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// Renders the grader's own sentences, whose keys begin with `grader.` or `remedy.`; an argument of
/// the form `@key` is itself a key, as in the kernel's sentences.
public final class Wording {

  /// Chinese.
  public static final Wording ZH = new Wording(Locale.CHINESE);

  /// English.
  public static final Wording EN = new Wording(Locale.ENGLISH);

  private final Locale locale;
  private final ResourceBundle bundle;

  private Wording(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            "dev.faultline.grader.messages",
            locale,
            Wording.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /// The words in `locale`: Chinese for any Chinese one, else English.
  public static Wording of(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? ZH : EN;
  }

  /// Whether `key` is one of the grader's.
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /// `sentence` in words; the key itself where there are none.
  public String render(Sentence sentence) {
    Object[] arguments = sentence.arguments().stream().map(this::argument).toArray(Object[]::new);
    return new MessageFormat(text(sentence.key()), locale).format(arguments);
  }

  private String argument(String argument) {
    return argument.startsWith("@") ? text(argument.substring(1)) : argument;
  }

  private String text(String key) {
    return bundle.containsKey(key) ? bundle.getString(key) : key;
  }
}
