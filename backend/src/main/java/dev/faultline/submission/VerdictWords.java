package dev.faultline.submission;

import dev.faultline.content.Language;
import dev.faultline.grader.Messages;
import dev.faultline.grader.Verdict;
import dev.faultline.grader.Verdict.CompileMessage;
import dev.faultline.grader.Verdict.FamilyResult;
import dev.faultline.grader.wording.Wording;
import dev.faultline.sim.Sentence;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// A verdict's sentences in a language. What broke is said in the words of the engine; what that
/// means for a learner, in those of `i18n/web`.
public final class VerdictWords {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final @Nullable Messages engine;
  private final ResourceBundle web;
  private final Locale locale;

  private VerdictWords(@Nullable Messages engine, ResourceBundle web, Locale locale) {
    this.engine = engine;
    this.web = web;
    this.locale = locale;
  }

  /// The words for verdicts on an exercise.
  ///
  /// @param engine what runs it; null when there is no such exercise any more
  public static VerdictWords of(@Nullable String engine, Language language) {
    return new VerdictWords(
        engine == null ? null : Messages.of(engine, language.locale()),
        ResourceBundle.getBundle("i18n.web", language.locale(), NO_FALLBACK),
        language.locale());
  }

  /// A sentence of the engine, the grader or this server; the key of one that nobody knows.
  public String render(Sentence sentence) {
    if (web.containsKey(sentence.key())) {
      return web.getString(sentence.key());
    }
    return engine == null ? withoutEngine(sentence) : engine.render(sentence);
  }

  /// One sentence: what broke, or that all held.
  public String headline(Verdict verdict) {
    return render(verdict.says());
  }

  /// What the verdict means and how to go on.
  String explanation(Verdict verdict) {
    if (engine == null && verdict.reason() != Verdict.Reason.OURS) {
      return web.getString("exercise-gone.about");
    }
    return switch (verdict.reason()) {
      case NONE -> web.getString("explanation.none");
      case PROPERTY -> render(Sentence.of("property." + property(verdict) + ".about"));
      case QUALITY -> web.getString("explanation.quality");
      case STEPS -> web.getString("explanation.steps");
      case MEMORY -> web.getString("explanation.memory");
      case DEPTH -> web.getString("explanation.depth");
      case THREW -> web.getString("explanation.threw");
      case NONDETERMINISTIC -> web.getString("explanation.nondeterministic");
      case COMPILE -> web.getString("explanation.compile");
      case FORBIDDEN -> web.getString("explanation.forbidden");
      case OURS -> web.getString("explanation.ours");
    };
  }

  /// Name of the property that broke, for people; empty when none did.
  String propertyName(Verdict verdict) {
    String property = property(verdict);
    return property.isEmpty() || engine == null ? "" : render(Sentence.of("property." + property));
  }

  /// Name of a family, for people.
  public String family(String id) {
    return engine == null ? id : render(Sentence.of("family." + id));
  }

  /// What the compiler said, or what the grader says of a place in the source.
  public String message(CompileMessage message) {
    return message.message(locale);
  }

  /// The exercise is gone, and with it the words of its engine.
  private String withoutEngine(Sentence sentence) {
    Wording grader = Wording.of(locale);
    return grader.has(sentence.key()) ? grader.render(sentence) : web.getString("exercise-gone");
  }

  private static String property(Verdict verdict) {
    return verdict.families().stream()
        .map(FamilyResult::property)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }
}
