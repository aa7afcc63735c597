package dev.faultline.cli;

import dev.faultline.content.Catalogue;
import dev.faultline.content.Puzzle;
import dev.faultline.content.PuzzleCheck;
import dev.faultline.grader.Judge;
import dev.faultline.grader.JudgeOptions;
import dev.faultline.grader.process.ChildFailure;
import dev.faultline.grader.process.Player;
import dev.faultline.sim.ActionText;
import dev.faultline.sim.BreakSearch;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `seek`: looks for the fewest actions that solve a `break` exercise, for its `exercise.yaml`.
final class SeekCommand {

  private static final Arguments.Known KNOWN =
      new Arguments.Known(Set.of("--runs", "--content"), Set.of());
  private static final int RUNS = 300_000;
  private static final int RUNS_AT_MOST = 100_000_000;
  private static final Duration AT_MOST = Duration.ofHours(2);

  private final Console console;

  SeekCommand(Console console) {
    this.console = console;
  }

  int run(List<String> words) throws Usage {
    Arguments arguments = Arguments.parse(words, KNOWN);
    int runs = arguments.number("--runs", RUNS, 1, RUNS_AT_MOST);
    if (arguments.positional().size() != 1) {
      throw new Usage("name one 'break' exercise, such as paxos/stale-answer");
    }
    String id = arguments.positional().getFirst();
    Optional<Catalogue> catalogue = Contents.load(Contents.folders(arguments), console);
    if (catalogue.isEmpty()) {
      return Exit.FAILED;
    }
    Puzzle puzzle =
        catalogue
            .get()
            .puzzle(id)
            .orElseThrow(() ->
                new Usage(
                    "'%s' is no 'break' exercise; there are %s"
                        .formatted(
                            id, catalogue.get().puzzles().stream().map(Puzzle::id).toList())));
    try (Judge judge = Judge.start(JudgeOptions.defaults())) {
      return seek(puzzle, judge, new PuzzleCheck.Effort(runs, AT_MOST));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Exit.FAILED;
    }
  }

  private int seek(Puzzle puzzle, Judge judge, PuzzleCheck.Effort effort)
      throws InterruptedException {
    return switch (judge.open(puzzle.strategy().submission())) {
      case Judge.Opening.Opened(Player player) -> {
        try (player) {
          yield tell(puzzle, PuzzleCheck.seek(puzzle, player, effort));
        } catch (ChildFailure e) {
          console.say("the search broke off: " + e.getMessage());
          yield Exit.INCONCLUSIVE;
        }
      }
      case Judge.Opening.Refused _ -> {
        console.say("its strategy is refused; './faultline check " + puzzle.id() + "' says why");
        yield Exit.REJECTED;
      }
      case Judge.Opening.Failed _ -> {
        console.say("its strategy could not be run");
        yield Exit.INCONCLUSIVE;
      }
    };
  }

  private int tell(Puzzle puzzle, BreakSearch.Found found) {
    if (found.actions().isEmpty()) {
      console
          .out()
          .printf(
              "nothing in %d runs: no list of up to %d actions breaks '%s'; --runs tries more%n",
              found.runs(), found.complete(), puzzle.property());
      return Exit.FAILED;
    }
    boolean isShortest = found.complete() >= found.actions().size() - 1;
    console
        .out()
        .printf(
            "# %d actions, found in %d runs; %s%nshortest:%n",
            found.actions().size(),
            found.runs(),
            isShortest ? "all shorter lists were tried" : "shorter ones may be left");
    found.actions().forEach(it -> console.out().println("  - " + ActionText.write(it)));
    return Exit.OK;
  }
}
