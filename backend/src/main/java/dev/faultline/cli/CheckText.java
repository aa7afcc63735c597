package dev.faultline.cli;

import dev.faultline.content.ErrorRate;
import dev.faultline.content.Puzzle;
import dev.faultline.content.Report;
import dev.faultline.content.Report.Score;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The gate's report of one exercise, as text for people: what is wrong, then how often each
/// strategy did what it is there for, and which family caught it how often.
final class CheckText {

  private static final String NEVER = ".";

  private final Report report;
  private final StringBuilder text = new StringBuilder();

  private CheckText(Report report) {
    this.report = report;
  }

  static String of(Report report) {
    return new CheckText(report).text();
  }

  /// What the gate says of one puzzle.
  static String of(Puzzle puzzle, List<String> complaints) {
    return complaints.isEmpty()
        ? "%s: sound; shortest known way: %d".formatted(puzzle.id(), puzzle.shortest().size())
        : puzzle.id() + ": NOT sound\n  " + String.join("\n  ", complaints);
  }

  private String text() {
    line(report.exercise() + (report.ok() ? ": sound" : ": NOT sound"));
    complaints();
    notes();
    List<Score> scores = report.scores();
    line("");
    line(
        "  strategies that must fail: how often they were missed, and how often each family caught");
    line("  them on the property that they are named for");
    table(scores.stream().filter(score -> score.part().mustFail()).toList(), report.families());
    line("");
    line("  strategies that must pass: how often they did not");
    table(scores.stream().filter(score -> !score.part().mustFail()).toList(), List.of());
    line("");
    if (!report.idleFamilies().isEmpty()) {
      line("  families that catch nothing: " + String.join(", ", report.idleFamilies()));
    }
    line("  %d judgements".formatted(report.rows().size()));
    line("  false passes " + rate(report.falsePasses()));
    line("  false fails  " + rate(report.falseFails()));
    return text.toString().stripTrailing();
  }

  /// What is wrong, once for each strategy, with the first secret under which it was seen.
  private void complaints() {
    Map<String, List<Report.Row>> same = new LinkedHashMap<>();
    for (Report.Row row : report.rows()) {
      if (!row.ok()) {
        same.computeIfAbsent(row.strategy() + "\n" + row.message(), _ -> new ArrayList<>())
            .add(row);
      }
    }
    for (List<Report.Row> rows : same.values()) {
      Report.Row first = rows.getFirst();
      String others = rows.size() == 1 ? "" : " and %d more".formatted(rows.size() - 1);
      line(
          "  %s, secret %s%s: %s"
              .formatted(first.strategy(), first.secret(), others, first.message()));
    }
  }

  /// What is good to know, once for each strategy.
  private void notes() {
    report.rows().stream()
        .filter(row -> !row.note().isEmpty())
        .map(row -> "  note on " + row.strategy() + ": " + row.note())
        .distinct()
        .forEach(this::line);
  }

  private void table(List<Score> scores, List<String> families) {
    int width = scores.stream().mapToInt(score -> name(score).length()).max().orElse(0);
    String head = "    %s  %9s  %8s".formatted(" ".repeat(width), "errors", "below");
    line((head + "  " + String.join("  ", families)).stripTrailing());
    for (Score score : scores) {
      StringBuilder row = new StringBuilder();
      row.append("    %s%s".formatted(name(score), " ".repeat(width - name(score).length())));
      ErrorRate errors = score.errors();
      row.append("  %9s".formatted(errors.errors() + "/" + errors.trials()));
      row.append("  %6.2f %%".formatted(100 * errors.upper95()));
      for (String family : families) {
        int times = score.caughtBy(family);
        String shown = times == 0 ? NEVER : String.valueOf(times);
        row.append(
            "  %s%s".formatted(" ".repeat(Math.max(0, family.length() - shown.length())), shown));
      }
      line(row.toString());
    }
  }

  private static String name(Score score) {
    String file = score.strategy().replace(".java", "");
    return score.property().isEmpty() ? file : file + " (" + score.property() + ")";
  }

  private static String rate(ErrorRate rate) {
    return "%d of %d, below %.3f %% with a confidence of 95 %%"
        .formatted(rate.errors(), rate.trials(), 100 * rate.upper95());
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
