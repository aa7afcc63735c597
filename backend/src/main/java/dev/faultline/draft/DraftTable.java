package dev.faultline.draft;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of drafts: the latest of each visitor and exercise.
@Repository
public final class DraftTable {

  private final JdbcClient jdbc;
  private final Clock clock;

  DraftTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// The latest draft of `visitor`.
  public Optional<String> find(UUID visitor, String exercise) {
    return jdbc.sql("select source from draft where visitor = :visitor and exercise = :exercise")
        .param("visitor", visitor)
        .param("exercise", exercise)
        .query(String.class)
        .optional();
  }

  /// Puts `source` in the place of what was there.
  void keep(UUID visitor, String exercise, String source) {
    if (update(visitor, exercise, source) == 0 && insert(visitor, exercise, source) == 0) {
      // Another request of the same visitor was first with the very first draft.
      update(visitor, exercise, source);
    }
  }

  private int update(UUID visitor, String exercise, String source) {
    return jdbc.sql(
            """
            update draft set source = :source, updated_at = :now
            where visitor = :visitor and exercise = :exercise
            """)
        .param("source", source)
        .param("now", OffsetDateTime.now(clock))
        .param("visitor", visitor)
        .param("exercise", exercise)
        .update();
  }

  private int insert(UUID visitor, String exercise, String source) {
    return jdbc.sql(
            """
            insert into draft (visitor, exercise, source, updated_at)
            values (:visitor, :exercise, :source, :now)
            on conflict do nothing
            """)
        .param("visitor", visitor)
        .param("exercise", exercise)
        .param("source", source)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }
}
