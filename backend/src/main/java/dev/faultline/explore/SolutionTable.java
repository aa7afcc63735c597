package dev.faultline.explore;

import dev.faultline.content.Puzzle;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of solved puzzles: the best of each visitor.
@Repository
final class SolutionTable {

  private final JdbcClient jdbc;
  private final Clock clock;

  SolutionTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// The fewest actions in which `visitor` solved `puzzle` as it is now.
  Optional<Integer> best(UUID visitor, Puzzle puzzle) {
    return jdbc.sql(
            """
            select actions from solution
            where visitor = :visitor and exercise = :exercise and exercise_version = :version
            """)
        .param("visitor", visitor)
        .param("exercise", puzzle.id())
        .param("version", puzzle.version())
        .query(Integer.class)
        .optional();
  }

  /// Keeps a solution, unless a shorter one is kept already.
  ///
  /// @param token of the panel in which `actions` actions solve `puzzle`
  void keep(UUID visitor, Puzzle puzzle, int actions, String token) {
    if (insert(visitor, puzzle, actions, token) == 0) {
      update(visitor, puzzle, actions, token);
    }
  }

  private int insert(UUID visitor, Puzzle puzzle, int actions, String token) {
    return jdbc.sql(
            """
            insert into solution
              (visitor, exercise, exercise_version, actions, token, created_at)
            values (:visitor, :exercise, :version, :actions, :token, :now)
            on conflict do nothing
            """)
        .param("visitor", visitor)
        .param("exercise", puzzle.id())
        .param("version", puzzle.version())
        .param("actions", actions)
        .param("token", token)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  private void update(UUID visitor, Puzzle puzzle, int actions, String token) {
    jdbc.sql(
            """
            update solution set actions = :actions, token = :token, created_at = :now
            where visitor = :visitor and exercise = :exercise and exercise_version = :version
              and actions > :actions
            """)
        .param("visitor", visitor)
        .param("exercise", puzzle.id())
        .param("version", puzzle.version())
        .param("actions", actions)
        .param("token", token)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }
}
