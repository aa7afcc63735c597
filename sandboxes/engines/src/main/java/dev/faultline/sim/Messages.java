package dev.faultline.sim;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// Renders sentences in a reader's language. An engine's bundle is `messages_LANGUAGE.properties`
/// beside its class; the kernel's stands beside this one.
public final class Messages {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final List<ResourceBundle> bundles;
  private final Locale locale;

  private Messages(List<ResourceBundle> bundles, Locale locale) {
    this.bundles = bundles;
    this.locale = locale;
  }

  /// The messages of `engine` in `locale`, Chinese or English.
  ///
  /// @throws MissingResourceException when the engine has none in that language
  public static Messages of(String engine, Locale locale) {
    return new Messages(
        List.of(
            bundle("dev.faultline.engine." + engine + ".messages", locale),
            bundle("dev.faultline.sim.messages", locale)),
        locale);
  }

  /// `sentence` in words; the key itself where no bundle has it.
  public String render(Sentence sentence) {
    String pattern = text(sentence.key());
    Object[] arguments = sentence.arguments().stream().map(this::argument).toArray(Object[]::new);
    return new MessageFormat(pattern, locale).format(arguments);
  }

  /// The pattern of `key`; the key itself where no bundle has it.
  public String text(String key) {
    for (ResourceBundle bundle : bundles) {
      if (bundle.containsKey(key)) {
        return bundle.getString(key);
      }
    }
    return key;
  }

  /// An argument of the form `@key` is itself a key.
  private String argument(String argument) {
    return argument.startsWith("@") ? text(argument.substring(1)) : argument;
  }

  private static ResourceBundle bundle(String name, Locale locale) {
    return ResourceBundle.getBundle(name, locale, Messages.class.getClassLoader(), NO_FALLBACK);
  }
}
