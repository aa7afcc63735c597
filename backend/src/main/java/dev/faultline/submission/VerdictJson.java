package dev.faultline.submission;

import dev.faultline.content.Language;
import dev.faultline.grader.Verdict;
import dev.faultline.grader.Verdict.CompileMessage;
import dev.faultline.grader.Verdict.Counterexample;
import dev.faultline.grader.Verdict.FamilyResult;
import dev.faultline.run.RunTrace;
import dev.faultline.run.TraceReader;
import dev.faultline.sim.Narration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A verdict as JSON of version {@link Verdict#SCHEMA}: the contract of `grade --json` and of the
/// HTTP API. Other programs read it, so its names stay.
public final class VerdictJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private VerdictJson() {}

  /// `verdict` with its sentences in `language`.
  public static ObjectNode of(Verdict verdict, VerdictWords words, Language language) {
    ObjectNode json = JSON.objectNode();
    json.put("schema", Verdict.SCHEMA);
    json.put("lang", language.code());
    json.put("exercise", verdict.exercise());
    json.put("exerciseVersion", verdict.exerciseVersion());
    json.put("engineVersion", verdict.engineVersion());
    json.put("graderVersion", verdict.graderVersion());
    json.put("jdk", verdict.jdk());
    json.put("codeHash", verdict.codeHash());
    json.put("secret", verdict.secret());
    json.put("verdict", Names.of(verdict.verdict()));
    json.put("reason", Names.of(verdict.reason()));
    json.put("score", verdict.score());
    json.put("says", words.headline(verdict));
    ArrayNode compile = json.putArray("compile");
    verdict.compile().forEach(message -> compile.add(message(message, words)));
    ArrayNode families = json.putArray("families");
    verdict.families().forEach(family -> families.add(family(family, words)));
    // No exercise measures a quality yet.
    json.putArray("quality");
    json.set("counterexample", counterexample(verdict.counterexample(), words, language));
    ObjectNode steps = json.putObject("steps");
    steps.put("used", verdict.steps().used());
    steps.put("budget", verdict.steps().budget());
    json.put("digest", verdict.digest());
    ObjectNode millis = json.putObject("millis");
    millis.put("queued", verdict.millis().queued());
    millis.put("compile", verdict.millis().compile());
    millis.put("run", verdict.millis().run());
    return json;
  }

  private static ObjectNode message(CompileMessage message, VerdictWords words) {
    ObjectNode json = JSON.objectNode();
    json.put("file", message.file());
    json.put("line", message.line());
    json.put("column", message.column());
    json.put("severity", message.severity());
    json.put("code", message.code());
    json.put("message", words.message(message));
    return json;
  }

  private static ObjectNode family(FamilyResult family, VerdictWords words) {
    ObjectNode json = JSON.objectNode();
    json.put("id", family.id());
    json.put("hidden", family.hidden());
    json.put("passed", family.passed());
    json.put("points", family.points());
    json.put("kind", family.kind() == null ? null : Names.of(family.kind()));
    json.put("property", family.property());
    json.put("hint", family.says() == null ? "" : words.render(family.says()));
    Verdict.@Nullable Search search = family.search();
    if (search != null) {
      json.putObject("search").put("states", search.states()).put("whole", search.isWhole());
    }
    return json;
  }

  private static @Nullable ObjectNode counterexample(
      @Nullable Counterexample shown, VerdictWords words, Language language) {
    if (shown == null) {
      return null;
    }
    ObjectNode json = JSON.objectNode();
    json.put("replay", new RunTrace(shown.traceJson(), shown.brokenAt(), shown.says()).token());
    ArrayNode steps = json.putArray("steps");
    if (TraceReader.read(shown.traceJson()) instanceof TraceReader.Reading.Whole whole) {
      Narration.of(whole.trace(), shown.brokenAt(), language.locale()).lines().forEach(steps::add);
    }
    json.put("brokenAt", shown.brokenAt());
    json.put("says", words.render(shown.says()));
    return json;
  }
}
