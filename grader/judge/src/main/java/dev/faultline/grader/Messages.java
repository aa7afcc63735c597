package dev.faultline.grader;

import dev.faultline.grader.wording.Wording;
import dev.faultline.sim.Sentence;
import java.util.List;
import java.util.Locale;

/// Renders whatever a verdict says: sentences of the grader, of the engine and of the kernel.
public final class Messages {

  private final Wording grader;
  private final dev.faultline.sim.Messages engine;

  private Messages(Wording grader, dev.faultline.sim.Messages engine) {
    this.grader = grader;
    this.engine = engine;
  }

  /// The messages of the grader and of `engine`: Chinese for any Chinese locale, else English.
  public static Messages of(String engine, Locale locale) {
    Locale language =
        locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? Locale.CHINESE : Locale.ENGLISH;
    return new Messages(Wording.of(language), dev.faultline.sim.Messages.of(engine, language));
  }

  /// `sentence` in words; the key itself where no bundle has it.
  public String render(Sentence sentence) {
    if (!grader.has(sentence.key())) {
      return engine.render(sentence);
    }
    List<String> arguments = sentence.arguments().stream().map(this::argument).toList();
    return grader.render(new Sentence(sentence.key(), arguments));
  }

  /// The plain text of `key`, such as `property.agreement`; the key itself where no bundle has it.
  public String text(String key) {
    return grader.has(key) ? grader.render(Sentence.of(key)) : engine.text(key);
  }

  /// An argument of the form `@key` is itself a key, perhaps of the engine's.
  private String argument(String argument) {
    boolean isKeyOfEngine = argument.startsWith("@") && !grader.has(argument.substring(1));
    return isKeyOfEngine ? engine.text(argument.substring(1)) : argument;
  }
}
