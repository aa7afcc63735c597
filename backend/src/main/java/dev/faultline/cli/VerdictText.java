package dev.faultline.cli;

import dev.faultline.content.Language;
import dev.faultline.grader.Verdict;
import dev.faultline.grader.Verdict.CompileMessage;
import dev.faultline.grader.Verdict.Counterexample;
import dev.faultline.grader.Verdict.FamilyResult;
import dev.faultline.run.TraceReader;
import dev.faultline.sim.Narration;
import dev.faultline.submission.VerdictWords;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// A verdict as lines for a terminal.
final class VerdictText {

  private VerdictText() {}

  static String of(Verdict verdict, VerdictWords words, Language language) {
    StringJoiner text = new StringJoiner("\n");
    text.add(
        "%s: %s, %d / 100".formatted(verdict.exercise(), name(verdict.verdict()), verdict.score()));
    text.add(words.headline(verdict));
    for (CompileMessage message : verdict.compile()) {
      text.add(compileLine(message, words));
    }
    for (FamilyResult family : verdict.families()) {
      text.add(familyLine(family, words));
    }
    @Nullable Counterexample shown = verdict.counterexample();
    if (shown != null
        && TraceReader.read(shown.traceJson()) instanceof TraceReader.Reading.Whole whole) {
      text.add("");
      Narration.of(whole.trace(), shown.brokenAt(), language.locale()).lines().forEach(text::add);
    }
    return text.toString();
  }

  private static String compileLine(CompileMessage message, VerdictWords words) {
    String place =
        message.line() == 0
            ? message.file()
            : "%s:%d:%d".formatted(message.file(), message.line(), message.column());
    return "%s: %s: %s".formatted(place, message.severity(), words.message(message));
  }

  private static String familyLine(FamilyResult family, VerdictWords words) {
    return "  %s %-16s %3d  %s"
        .formatted(
            family.passed() ? "+" : "-",
            family.id(),
            family.passed() ? family.points() : 0,
            family.says() == null ? words.family(family.id()) : words.render(family.says()));
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
