package dev.faultline.cli;

import dev.faultline.content.ErrorRate;
import dev.faultline.content.Puzzle;
import dev.faultline.content.Report;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The gate's reports as JSON of version 1.
final class CheckJson {

  private static final int SCHEMA = 1;

  private CheckJson() {}

  /// @param complaints what is wrong with each puzzle
  static ObjectNode of(
      List<Report> reports, Map<Puzzle, List<String>> complaints, CheckFigures figures) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("schema", SCHEMA);
    json.put(
        "sound",
        figures.ok()
            && reports.stream().allMatch(Report::ok)
            && complaints.values().stream().allMatch(List::isEmpty));
    ArrayNode exercises = json.putArray("exercises");
    reports.forEach(report -> exercises.add(exercise(report)));
    ArrayNode puzzles = json.putArray("puzzles");
    complaints.forEach((puzzle, wrong) -> puzzles.add(puzzle(puzzle, wrong)));
    ObjectNode ofFigures = json.putObject("figures");
    ofFigures.put("runs", figures.runs());
    ArrayNode problems = ofFigures.putArray("problems");
    figures.problems().forEach(problem -> problems.add(problem.toString()));
    return json;
  }

  private static ObjectNode puzzle(Puzzle puzzle, List<String> complaints) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("exercise", puzzle.id());
    json.put("exerciseVersion", puzzle.version());
    json.put("sound", complaints.isEmpty());
    json.put("actions", puzzle.shortest().size());
    ArrayNode wrong = json.putArray("complaints");
    complaints.forEach(wrong::add);
    return json;
  }

  private static ObjectNode exercise(Report report) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("exercise", report.exercise());
    json.put("exerciseVersion", report.exerciseVersion());
    json.put("sound", report.ok());
    json.set("falsePasses", rate(report.falsePasses()));
    json.set("falseFails", rate(report.falseFails()));
    ArrayNode strategies = json.putArray("strategies");
    report.scores().forEach(score -> strategies.add(score(score, report.families())));
    ArrayNode idle = json.putArray("familiesThatCatchNothing");
    report.idleFamilies().forEach(idle::add);
    ArrayNode rows = json.putArray("rows");
    report.rows().forEach(row -> rows.add(row(row)));
    return json;
  }

  private static ObjectNode score(Report.Score score, List<String> families) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("part", score.part().name().toLowerCase(Locale.ROOT));
    json.put("strategy", score.strategy());
    json.put("expected", score.expected());
    json.set("errors", rate(score.errors()));
    ObjectNode caughtBy = json.putObject("caughtBy");
    families.forEach(family -> caughtBy.put(family, score.caughtBy(family)));
    return json;
  }

  private static ObjectNode row(Report.Row row) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("part", row.part().name().toLowerCase(Locale.ROOT));
    json.put("strategy", row.strategy());
    json.put("secret", row.secret());
    json.put("expected", row.expected());
    json.put("seen", row.seen());
    ArrayNode digests = json.putArray("digests");
    row.digests().forEach(digests::add);
    json.put("steps", row.steps());
    json.put("budget", row.budget());
    json.put("message", row.message());
    json.put("note", row.note());
    return json;
  }

  private static ObjectNode rate(ErrorRate rate) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("errors", rate.errors());
    json.put("trials", rate.trials());
    json.put("upper95", rate.upper95());
    return json;
  }
}
