package dev.faultline.run;

import dev.faultline.sim.Sentence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The table of kept runs. A run is written once; the same run again changes nothing.
@Repository
public final class RunTraceTable {

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  public RunTraceTable(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /// Keeps `run` and returns its hash.
  public String keep(RunTrace run) {
    String hash = run.hash();
    jdbc.sql(
            """
            insert into run_trace (hash, trace, broken_at, says, created_at)
            values (:hash, :trace, :brokenAt, :says, :createdAt)
            on conflict do nothing
            """)
        .param("hash", hash)
        .param("trace", run.json())
        .param("brokenAt", run.brokenAt())
        .param("says", json.writeValueAsString(run.says()))
        .param("createdAt", OffsetDateTime.now(clock))
        .update();
    return hash;
  }

  /// The run of that hash, if one is kept.
  public Optional<RunTrace> find(String hash) {
    return jdbc.sql("select trace, broken_at, says from run_trace where hash = :hash")
        .param("hash", hash)
        .query(this::read)
        .optional();
  }

  private RunTrace read(ResultSet row, int index) throws SQLException {
    return new RunTrace(
        row.getString("trace"),
        row.getInt("broken_at"),
        json.readValue(row.getString("says"), Sentence.class));
  }
}
