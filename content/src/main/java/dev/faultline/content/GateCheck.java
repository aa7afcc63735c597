package dev.faultline.content;

import dev.faultline.content.Report.Part;
import dev.faultline.content.Report.Row;
import dev.faultline.grader.SourceFile;
import dev.faultline.grader.Verdict;
import dev.faultline.grader.Verdict.FamilyResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Checks one exercise under one secret.
final class GateCheck {

  private static final double ARMED_AT_LEAST = 0.9;

  private final Exercise exercise;
  private final Function<SourceFile, Judgements> judge;
  private final List<Row> rows = new ArrayList<>();

  /// Two judgements of one strategy, made in different order.
  record Judgements(Verdict first, Verdict second) {}

  /// @param judge knows the judgements under the secret
  GateCheck(Exercise exercise, Function<SourceFile, Judgements> judge) {
    this.exercise = exercise;
    this.judge = judge;
  }

  /// One row for each strategy.
  List<Row> rows() {
    check(Part.STARTER, starter(exercise), "failed");
    check(Part.REFERENCE, exercise.reference(), "passed");
    for (WrongStrategy wrong : exercise.wrong()) {
      check(Part.WRONG, wrong.source(), "failed on " + wrong.property());
    }
    for (SourceFile right : exercise.right()) {
      check(Part.RIGHT, right, "passed");
    }
    return rows;
  }

  /// All strategies that stand beside an exercise.
  static List<SourceFile> strategies(Exercise exercise) {
    List<SourceFile> strategies = new ArrayList<>();
    strategies.add(starter(exercise));
    strategies.add(exercise.reference());
    exercise.wrong().forEach(wrong -> strategies.add(wrong.source()));
    strategies.addAll(exercise.right());
    return strategies;
  }

  private static SourceFile starter(Exercise exercise) {
    return new SourceFile("Starter.java", exercise.starter());
  }

  private void check(Part part, SourceFile source, String expected) {
    Judgements judgements = judge.apply(source);
    Verdict first = judgements.first();
    Verdict second = judgements.second();
    Row row =
        new Row(
            part,
            source.name(),
            first.secret(),
            expected,
            seen(first),
            List.of(first.digest(), second.digest()),
            Math.max(first.steps().used(), second.steps().used()),
            exercise.spec().stepBudget(),
            first.verdict() == Verdict.Kind.PASSED,
            broke(first),
            "",
            note(part, first));
    rows.add(row.saying(String.join("; ", complaints(row, first, second))));
  }

  private static List<String> complaints(Row row, Verdict first, Verdict second) {
    List<String> wrong = new ArrayList<>();
    if (!row.isAsExpected()) {
      wrong.add(
          "must be '"
              + row.expected()
              + "' and is '"
              + row.seen()
              + "'"
              + details(first)
              + mend(row));
    }
    if (!row.seen().equals(seen(second)) || !first.digest().equals(second.digest())) {
      wrong.add("two judgements differ: '" + row.seen() + "' and '" + seen(second) + "'");
    }
    if (row.steps() > row.budget() / 2) {
      wrong.add("a run took " + row.steps() + " steps, more than half of " + row.budget());
    }
    if (row.part() == Part.REFERENCE) {
      first.families().stream().filter(GateCheck::isIdle).forEach(f -> wrong.add(idle(f)));
      first.families().stream()
          .filter(GateCheck::isSearchedInPart)
          .forEach(f -> wrong.add("the reference must be searched to the end; " + inPart(f)));
    }
    return wrong;
  }

  /// What the author is to do about a strategy that did not do what it is there for.
  private static String mend(Row row) {
    if (row.passed()) {
      return "; give a family that goes for it more hidden runs";
    }
    if (row.part() == Part.WRONG && row.seen().startsWith("failed on ")) {
      return "; change one thing of the reference only, or name this property for it";
    }
    return "; './faultline grade' with --reveal shows where";
  }

  /// The property that broke in each family; empty text where none did.
  private static Map<String, String> broke(Verdict verdict) {
    Map<String, String> broke = new LinkedHashMap<>();
    for (FamilyResult family : verdict.families()) {
      broke.put(family.id(), Objects.requireNonNullElse(family.property(), ""));
    }
    return broke;
  }

  /// A family whose faults hardly ever come to pass proves nothing.
  private static boolean isIdle(FamilyResult family) {
    return family.armedRuns() < ARMED_AT_LEAST * family.runs();
  }

  /// What the author may want to know of a strategy and need not mend.
  private static String note(Part part, Verdict verdict) {
    return part == Part.REFERENCE
        ? ""
        : verdict.families().stream()
            .filter(GateCheck::isSearchedInPart)
            .map(GateCheck::inPart)
            .collect(Collectors.joining("; "));
  }

  private static boolean isSearchedInPart(FamilyResult family) {
    Verdict.Search search = family.search();
    return search != null && !search.isWhole();
  }

  private static String inPart(FamilyResult family) {
    return "the search of '%s' ended early, says %s"
        .formatted(family.id(), Objects.requireNonNull(family.says()).key());
  }

  private static String idle(FamilyResult family) {
    return "the family '%s' armed its faults in %d of %d runs, fewer than 90 %%"
        .formatted(family.id(), family.armedRuns(), family.runs());
  }

  /// `passed`, `failed on PROPERTY`, or how else it ended and why.
  private static String seen(Verdict verdict) {
    return switch (verdict.verdict()) {
      case PASSED -> "passed";
      case FAILED ->
          verdict.reason() == Verdict.Reason.PROPERTY || verdict.reason() == Verdict.Reason.QUALITY
              ? "failed on " + property(verdict)
              : "failed: " + reason(verdict);
      case REJECTED -> "rejected: " + reason(verdict);
      case INCONCLUSIVE -> "inconclusive: " + reason(verdict);
    };
  }

  private static String property(Verdict verdict) {
    for (FamilyResult family : verdict.families()) {
      if (!family.passed()) {
        return String.valueOf(family.property());
      }
    }
    return "no family";
  }

  private static String reason(Verdict verdict) {
    return verdict.reason().name().toLowerCase(Locale.ROOT);
  }

  private static String details(Verdict verdict) {
    StringBuilder details = new StringBuilder();
    verdict.families().stream()
        .filter(family -> !family.passed())
        .findFirst()
        .ifPresent(family -> details.append(" in the family '").append(family.id()).append("'"));
    verdict.compile().stream()
        .filter(message -> message.severity().equals("error"))
        .findFirst()
        .ifPresent(m ->
            details.append(" (line ").append(m.line()).append(": ").append(m.code()).append(")"));
    return details.append(", says ").append(verdict.says().key()).toString();
  }
}
