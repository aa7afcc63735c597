package dev.faultline.submission;

import dev.faultline.explore.Strategies;
import dev.faultline.grader.ExerciseSpec;
import dev.faultline.grader.Judge;
import dev.faultline.grader.Submission;
import dev.faultline.grader.process.ChildFailure;
import dev.faultline.grader.process.Player;
import dev.faultline.runner.Play;
import dev.faultline.runner.Report;
import dev.faultline.shelf.Shelf;
import dev.faultline.web.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Plays with submitted strategies, each in a process that is kept for it as long as it is among
/// the few that were played with last.
@Component
final class Players implements Strategies, AutoCloseable {

  private static final int KEPT = 3;

  private final Shelf shelf;
  private final Records records;
  private final Judging judging;

  /// By submission, the one that was played with last at the end.
  private final Map<UUID, Player> players = new LinkedHashMap<>();

  Players(Shelf shelf, Records records, Judging judging) {
    this.shelf = shelf;
    this.records = records;
    this.judging = judging;
  }

  @Override
  public Report.Played play(UUID submission, String engine, String role, Play play) {
    StoredSubmission stored = records.submissions().find(submission).orElseThrow(Refusal::notFound);
    ExerciseSpec spec =
        shelf
            .current()
            .catalogue()
            .exercise(stored.exercise())
            .orElseThrow(Refusal::notFound)
            .spec();
    if (!spec.engine().equals(engine) || !spec.role().equals(role)) {
      throw Refusal.of(HttpStatus.BAD_REQUEST, "panel-link");
    }
    Player player = player(submission, new Submission(spec, stored.files(), stored.mode()));
    try {
      return switch (player.play(play)) {
        case Report.Played played -> played;
        case Report.NotStarted _ -> throw noRun();
        case Report.Progress _,
            Report.FamilyEnded _,
            Report.Recorded _,
            Report.Done _,
            Report.Unequal _,
            Report.Broken _ ->
            throw failed(submission, player);
      };
    } catch (ChildFailure _) {
      throw failed(submission, player);
    }
  }

  @Override
  public synchronized void close() {
    players.values().forEach(Player::close);
    players.clear();
  }

  private synchronized Player player(UUID id, Submission submission) {
    @Nullable Player kept = players.remove(id);
    if (kept == null || !kept.isAlive()) {
      kept = opened(submission);
    }
    players.put(id, kept);
    if (players.size() > KEPT) {
      UUID eldest = players.keySet().iterator().next();
      close(players.remove(eldest));
    }
    return kept;
  }

  private Player opened(Submission submission) {
    try {
      return switch (judging.open(submission)) {
        case Judge.Opening.Opened(Player player) -> player;
        case Judge.Opening.Refused _ -> throw noRun();
        case Judge.Opening.Failed _ -> throw Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "busy");
      };
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "busy");
    }
  }

  private synchronized Refusal failed(UUID submission, Player player) {
    players.remove(submission, player);
    player.close();
    return Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "busy");
  }

  private static void close(@Nullable Player player) {
    if (player != null) {
      player.close();
    }
  }

  private static Refusal noRun() {
    return Refusal.of(HttpStatus.UNPROCESSABLE_CONTENT, "panel-no-run");
  }
}
