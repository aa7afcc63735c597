package dev.faultline.submission;

import dev.faultline.grader.Verdict;
import dev.faultline.grader.Verdict.Counterexample;
import dev.faultline.run.RunTrace;
import dev.faultline.run.RunTraceTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The append-only table of verdicts. The failing run of a verdict is kept apart, by its hash.
@Repository
final class VerdictTable {

  private final JdbcClient jdbc;
  private final RunTraceTable runs;
  private final JsonMapper json;
  private final Clock clock;

  VerdictTable(JdbcClient jdbc, RunTraceTable runs, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.runs = runs;
    this.json = json;
    this.clock = clock;
  }

  /// Appends `verdict`, unless the submission has one by the same versions; returns whether it did.
  /// A run that was kept for a verdict that then was not written does no harm.
  boolean append(UUID submission, Verdict verdict) {
    @Nullable Counterexample shown = verdict.counterexample();
    @Nullable String trace =
        shown == null
            ? null
            : runs.keep(new RunTrace(shown.traceJson(), shown.brokenAt(), shown.says()));
    return jdbc.sql(
                """
                insert into verdict (submission, exercise_version, engine_version, grader_version,
                    kind, schema_version, body, trace, created_at)
                values (:submission, :exerciseVersion, :engineVersion, :graderVersion,
                    :kind, :schemaVersion, :body, :trace, :createdAt)
                on conflict do nothing
                """)
            .param("submission", submission)
            .param("exerciseVersion", verdict.exerciseVersion())
            .param("engineVersion", verdict.engineVersion())
            .param("graderVersion", verdict.graderVersion())
            .param("kind", verdict.verdict().name().toLowerCase(Locale.ROOT))
            .param("schemaVersion", Verdict.SCHEMA)
            .param("body", json.writeValueAsString(withTrace(verdict, "")))
            .param("trace", trace)
            .param("createdAt", OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  /// The newest verdict on `submission`.
  Optional<Verdict> latest(UUID submission) {
    return jdbc.sql(
            """
            select verdict.body, run_trace.trace
            from verdict left join run_trace on run_trace.hash = verdict.trace
            where verdict.submission = :submission
            order by verdict.created_at desc
            fetch first 1 row only
            """)
        .param("submission", submission)
        .query(this::read)
        .optional();
  }

  private Verdict read(ResultSet row, int index) throws SQLException {
    Verdict verdict = json.readValue(row.getString("body"), Verdict.class);
    @Nullable String trace = row.getString("trace");
    return trace == null ? verdict : withTrace(verdict, trace);
  }

  private static Verdict withTrace(Verdict verdict, String traceJson) {
    @Nullable Counterexample shown = verdict.counterexample();
    return shown == null
        ? verdict
        : verdict.withCounterexample(
            new Counterexample(shown.family(), traceJson, shown.brokenAt(), shown.says()));
  }
}
