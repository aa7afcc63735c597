package dev.faultline.submission;

import dev.faultline.grader.SourceFile;
import dev.faultline.grader.Submission;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The table of submissions. What is written here was acknowledged, and is judged sooner or later.
@Repository
final class SubmissionTable {

  private static final TypeReference<List<SourceFile>> FILES = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  SubmissionTable(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void insert(StoredSubmission submission) {
    jdbc.sql(
            """
            insert into submission (id, visitor, exercise, mode, files, created_at)
            values (:id, :visitor, :exercise, :mode, :files, :createdAt)
            """)
        .param("id", submission.id())
        .param("visitor", submission.visitor())
        .param("exercise", submission.exercise())
        .param("mode", submission.mode().name().toLowerCase(Locale.ROOT))
        .param("files", json.writeValueAsString(submission.files()))
        .param("createdAt", submission.createdAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<StoredSubmission> find(UUID id) {
    return jdbc.sql(
            """
            select id, visitor, exercise, mode, files, created_at, superseded_by
            from submission where id = :id
            """)
        .param("id", id)
        .query(this::read)
        .optional();
  }

  /// Those that were acknowledged and have no verdict, in the order of their arrival.
  List<StoredSubmission> pending() {
    return jdbc.sql(
            """
            select id, visitor, exercise, mode, files, created_at, superseded_by
            from submission
            where superseded_by is null
              and not exists (select 1 from verdict where verdict.submission = submission.id)
            order by created_at, id
            """)
        .query(this::read)
        .list();
  }

  /// Notes that `newer` took the place of `older`.
  void supersede(UUID older, UUID newer) {
    jdbc.sql("update submission set superseded_by = :newer where id = :older")
        .param("newer", newer)
        .param("older", older)
        .update();
  }

  /// Takes back one that was never acknowledged.
  void takeBack(UUID id) {
    jdbc.sql("delete from submission where id = :id").param("id", id).update();
  }

  private StoredSubmission read(ResultSet row, int index) throws SQLException {
    return new StoredSubmission(
        row.getObject("id", UUID.class),
        row.getObject("visitor", UUID.class),
        row.getString("exercise"),
        Submission.Mode.valueOf(row.getString("mode").toUpperCase(Locale.ROOT)),
        json.readValue(row.getString("files"), FILES),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getObject("superseded_by", UUID.class));
  }
}
