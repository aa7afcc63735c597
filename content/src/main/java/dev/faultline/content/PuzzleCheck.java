package dev.faultline.content;

import dev.faultline.grader.BreakTrial;
import dev.faultline.grader.Judge;
import dev.faultline.grader.process.ChildFailure;
import dev.faultline.grader.process.Player;
import dev.faultline.sim.Action;
import dev.faultline.sim.ActionText;
import dev.faultline.sim.BreakSearch;
import dev.faultline.sim.Engine;
import dev.faultline.sim.Engines;
import dev.faultline.sim.LinkToken;
import dev.faultline.sim.Outcome;
import dev.faultline.sim.Tool;
import java.time.Duration;
import java.util.List;

/// Proves a puzzle before learners meet it: untouched it holds, its record breaks it, and a short
/// search finds nothing shorter.
public final class PuzzleCheck {

  /// A run ends when it has so many events, as it does in a panel.
  private static final int MAX_EVENTS = 600;

  /// How much is tried before a puzzle is called sound: all single actions, and more.
  private static final Effort SHORT = new Effort(2_000, Duration.ofSeconds(30));

  /// How many lists of one length are followed up.
  private static final int KEPT = 20_000;

  private final Puzzle puzzle;
  private final BreakTrial trial;

  /// How much a search may try.
  ///
  /// @param runs that are made at most
  /// @param atMost real time for all of it
  public record Effort(long runs, Duration atMost) {}

  private PuzzleCheck(Puzzle puzzle, Player player) {
    this.puzzle = puzzle;
    Engine engine = Engines.named(puzzle.strategy().spec().engine());
    BreakSearch.Goal goal =
        new BreakSearch.Goal(
            engine.preset(puzzle.preset()).orElseThrow(), puzzle.tools(), puzzle.property());
    trial = new BreakTrial(player, engine, goal);
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
  public static BreakSearch.Found seek(Puzzle puzzle, Player player, Effort effort)
      throws ChildFailure {
    return new PuzzleCheck(puzzle, player).seek(effort, LinkToken.MAX_ACTIONS);
  }

  private List<String> complaints() throws ChildFailure {
    if (trial.attempt(List.of(), MAX_EVENTS).outcome()
        instanceof Outcome.Broken(String property, _, _, _)) {
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
    BreakTrial.Tried tried = trial.attempt(record, MAX_EVENTS);
    if (!tried.missed().isEmpty()) {
      Action missed = record.get(tried.missed().getFirst());
      return List.of(
          "'%s' of 'shortest' can not be done there%s".formatted(ActionText.write(missed), mend()));
    }
    if (!trial.isBrokenBy(tried)) {
      return List.of("'shortest' does not break '" + puzzle.property() + "'" + mend());
    }
    BreakSearch.Found found = seek(SHORT, Math.max(1, record.size() - 1));
    return found.actions().isEmpty() || found.actions().size() >= record.size()
        ? List.of()
        : List.of(
            "'shortest' has %d actions, and %d are enough: %s"
                .formatted(
                    record.size(),
                    found.actions().size(),
                    found.actions().stream().map(ActionText::write).toList()));
  }

  private String mend() {
    return "; './faultline seek " + puzzle.id() + "' finds one";
  }

  private BreakSearch.Found seek(Effort effort, int actions) throws ChildFailure {
    BreakSearch.Limits limits =
        new BreakSearch.Limits(actions, effort.runs(), KEPT, puzzle.strategy().spec().stepBudget());
    return trial.search(limits, effort.atMost());
  }
}
