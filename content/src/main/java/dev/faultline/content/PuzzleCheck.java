package dev.faultline.content;

import dev.faultline.grader.Judge;
import dev.faultline.grader.process.ChildFailure;
import dev.faultline.grader.process.Player;
import dev.faultline.runner.Play;
import dev.faultline.runner.Report;
import dev.faultline.runner.Seek;
import dev.faultline.sim.Action;
import dev.faultline.sim.ActionText;
import dev.faultline.sim.Engine;
import dev.faultline.sim.Engines;
import dev.faultline.sim.LinkToken;
import dev.faultline.sim.Outcome;
import dev.faultline.sim.Preset;
import dev.faultline.sim.Tool;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Proves a puzzle before learners meet it: untouched it holds, its record breaks it, and a short
/// search finds nothing shorter.
public final class PuzzleCheck {

  /// A run ends when it has so many events, as it does in a panel.
  public static final int MAX_EVENTS = 600;

  /// How much is tried before a puzzle is called sound: all single actions, and more.
  private static final Effort SHORT = new Effort(2_000, Duration.ofSeconds(30));

  /// How many lists of one length are followed up.
  private static final int KEPT = 20_000;

  private final Puzzle puzzle;
  private final Player player;
  private final Engine engine;
  private final Preset preset;

  /// How much a search may try.
  ///
  /// @param runs that are made at most
  /// @param atMost real time for all of it
  public record Effort(long runs, Duration atMost) {}

  private PuzzleCheck(Puzzle puzzle, Player player) {
    this.puzzle = puzzle;
    this.player = player;
    engine = Engines.named(puzzle.strategy().spec().engine());
    preset = engine.preset(puzzle.preset()).orElseThrow();
  }

  /// What is wrong with `puzzle`; nothing when it is sound.
  public static List<String> complaints(Puzzle puzzle, Judge judge) throws InterruptedException {
    try {
      return switch (judge.open(puzzle.strategy().submission())) {
        case Judge.Opening.Opened(Player player) -> {
          try (player) {
            yield new PuzzleCheck(puzzle, player).complaints();
          }
        }
        case Judge.Opening.Refused(var remarks) ->
            List.of(
                "its %s is refused in line %d: %s"
                    .formatted(
                        PuzzleReader.SOURCE, remarks.getFirst().line(), remarks.getFirst().code()));
        case Judge.Opening.Failed() -> List.of("it could not be run, which is our fault");
      };
    } catch (ChildFailure e) {
      return List.of("it could not be run: " + e.getMessage());
    }
  }

  /// The fewest actions that `effort` finds.
  ///
  /// @throws ChildFailure when it took longer
  public static Report.Found seek(Puzzle puzzle, Player player, Effort effort) throws ChildFailure {
    return new PuzzleCheck(puzzle, player).seek(effort, LinkToken.MAX_ACTIONS);
  }

  private List<String> complaints() throws ChildFailure {
    if (play(List.of()).outcome() instanceof Outcome.Broken(String property, _, _, _)) {
      return List.of("'" + property + "' breaks before anything is done to it");
    }
    List<Action> record = puzzle.shortest();
    if (record.isEmpty()) {
      return List.of("'shortest' is empty" + mend());
    }
    List<Action> forbidden =
        record.stream().filter(action -> !puzzle.tools().contains(Tool.of(action))).toList();
    if (!forbidden.isEmpty()) {
      return List.of(
          "'shortest' has '%s', which 'tools' does not allow"
              .formatted(ActionText.write(forbidden.getFirst())));
    }
    Report.Played played = play(record);
    if (!played.missed().isEmpty()) {
      Action missed = record.get(played.missed().getFirst());
      return List.of(
          "'%s' of 'shortest' can not be done there%s".formatted(ActionText.write(missed), mend()));
    }
    if (!breaks(played)) {
      return List.of("'shortest' does not break '" + puzzle.property() + "'" + mend());
    }
    List<String> complaints = new ArrayList<>();
    Report.Found found = seek(SHORT, Math.max(1, record.size() - 1));
    if (!found.actions().isEmpty() && found.actions().size() < record.size()) {
      complaints.add(
          "'shortest' has %d actions, and %d are enough: %s"
              .formatted(record.size(), found.actions().size(), found.actions()));
    }
    return complaints;
  }

  private String mend() {
    return "; './faultline seek " + puzzle.id() + "' finds one";
  }

  private boolean breaks(Report.Played played) {
    return played.outcome() instanceof Outcome.Broken broken
        && broken.property().equals(puzzle.property());
  }

  private Report.Played play(List<Action> actions) throws ChildFailure {
    LinkToken.Panel panel =
        new LinkToken.Panel(
            engine.name(),
            engine.version(),
            new LinkToken.Base.Preset(preset.name()),
            new LinkToken.Whose.Author(puzzle.id(), puzzle.strategy().print()),
            actions);
    Report report = player.play(new Play(preset.replay().encode(), panel.encode(), MAX_EVENTS));
    if (report instanceof Report.Played played) {
      return played;
    }
    throw new ChildFailure(ChildFailure.Kind.DIED, "it said " + report);
  }

  private Report.Found seek(Effort effort, int actions) throws ChildFailure {
    Seek seek =
        new Seek(preset.name(), puzzle.tools(), puzzle.property(), actions, effort.runs(), KEPT);
    if (player.seek(seek, effort.atMost()) instanceof Report.Found found) {
      return found;
    }
    throw new ChildFailure(ChildFailure.Kind.DIED, "it did not search");
  }
}
