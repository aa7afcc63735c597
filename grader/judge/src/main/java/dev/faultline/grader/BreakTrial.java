package dev.faultline.grader;

import dev.faultline.grader.process.ChildFailure;
import dev.faultline.grader.process.Player;
import dev.faultline.runner.Play;
import dev.faultline.runner.Report;
import dev.faultline.runner.Seek;
import dev.faultline.sim.Action;
import dev.faultline.sim.ActionText;
import dev.faultline.sim.BreakSearch;
import dev.faultline.sim.Engine;
import dev.faultline.sim.LinkToken;
import dev.faultline.sim.Outcome;
import java.time.Duration;
import java.util.List;

/// Tries to break a property of a strategy by hand, in the process in which it was opened.
///
/// @param player the strategy
/// @param goal what is to be broken, in a preset of `engine`
public record BreakTrial(Player player, Engine engine, BreakSearch.Goal goal) {

  /// What came of a list of actions.
  ///
  /// @param missed positions of those that could not be done
  public record Tried(Outcome outcome, List<Integer> missed) {

    public Tried {
      missed = List.copyOf(missed);
    }
  }

  /// Does `actions`.
  ///
  /// @param maxEvents the run ends when it has so many
  /// @throws ChildFailure when it could not be run
  public Tried attempt(List<Action> actions, int maxEvents) throws ChildFailure {
    LinkToken.Panel panel =
        new LinkToken.Panel(
            engine.name(),
            engine.version(),
            new LinkToken.Base.Preset(goal.preset().name()),
            new LinkToken.Whose.Engine(),
            actions);
    String replay = goal.preset().replay().encode();
    if (player.play(new Play(replay, panel.encode(), maxEvents)) instanceof Report.Played played) {
      return new Tried(played.outcome(), played.missed());
    }
    throw new ChildFailure(ChildFailure.Kind.DIED, "the strategy could not be started");
  }

  /// Whether `tried` did all that was to be done, and that broke what is to be broken.
  public boolean isBrokenBy(Tried tried) {
    return tried.missed().isEmpty()
        && tried.outcome() instanceof Outcome.Broken broken
        && broken.property().equals(goal.property());
  }

  /// Searches for the fewest actions. How many steps a run may take is the strategy's own affair.
  ///
  /// @param atMost real time for all of it
  /// @throws ChildFailure when it took longer, or could not be run
  public BreakSearch.Found search(BreakSearch.Limits limits, Duration atMost) throws ChildFailure {
    Seek seek =
        new Seek(
            goal.preset().name(),
            goal.tools(),
            goal.property(),
            limits.actions(),
            limits.runs(),
            limits.kept());
    if (player.seek(seek, atMost) instanceof Report.Found(var actions, int complete, long runs)) {
      return new BreakSearch.Found(actions.stream().map(ActionText::read).toList(), complete, runs);
    }
    throw new ChildFailure(ChildFailure.Kind.DIED, "the strategy could not be started");
  }
}
