package dev.faultline.explore;

import dev.faultline.content.AuthorStrategy;
import dev.faultline.content.FigureGate;
import dev.faultline.content.FigureGate.NoRunException;
import dev.faultline.content.trace.Making;
import dev.faultline.content.trace.Played;
import dev.faultline.grader.Judge;
import dev.faultline.grader.Submission;
import dev.faultline.grader.compile.Remark;
import dev.faultline.grader.process.ChildFailure;
import dev.faultline.grader.process.Player;
import dev.faultline.run.TraceReader;
import dev.faultline.runner.Play;
import dev.faultline.runner.Report;
import dev.faultline.sim.Engines;
import dev.faultline.sim.LinkToken;

/// Makes the runs of authors' strategies that figures show, each in a runner of its own, which ends
/// with it.
public final class AuthorRuns implements FigureGate.Runs {

  private final Opener opener;

  /// Opens a strategy to be played with.
  @FunctionalInterface
  public interface Opener {

    /// What comes of opening `submission`.
    Judge.Opening open(Submission submission) throws InterruptedException;
  }

  public AuthorRuns(Opener opener) {
    this.opener = opener;
  }

  @Override
  public Played play(AuthorStrategy strategy, Making making) throws NoRunException {
    try {
      return switch (opener.open(strategy.submission())) {
        case Judge.Opening.Opened(Player player) -> {
          try (player) {
            yield played(player.play(asPlay(strategy, making)), making);
          }
        }
        case Judge.Opening.Refused(var remarks) -> throw refused(remarks.getFirst());
        case Judge.Opening.Failed _ -> throw NoRunException.ours("no runner could be opened");
      };
    } catch (ChildFailure e) {
      throw NoRunException.ours("the runner failed: " + e.getMessage());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw NoRunException.ours("we were told to stop");
    }
  }

  /// The panel that shows the run of `making`.
  ///
  /// @param whose the strategy's
  static LinkToken.Panel panel(Making making, LinkToken.Whose whose) {
    return new LinkToken.Panel(
        making.engine(),
        Engines.named(making.engine()).version(),
        new LinkToken.Base.Preset(making.preset()),
        whose,
        making.actions());
  }

  /// Whose `strategy` is, in a link.
  static LinkToken.Whose whose(AuthorStrategy strategy) {
    return new LinkToken.Whose.Author(strategy.id(), strategy.print());
  }

  private static Play asPlay(AuthorStrategy strategy, Making making) {
    return new Play(
        making.world().replay().encode(),
        panel(making, whose(strategy)).encode(),
        Making.MAX_EVENTS);
  }

  private static Played played(Report report, Making making) throws NoRunException {
    return switch (report) {
      case Report.Played played -> {
        if (!(TraceReader.read(played.traceJson()) instanceof TraceReader.Reading.Whole whole)
            || whole.trace().events().isEmpty()
            || !whole.trace().engine().equals(making.engine())) {
          throw NoRunException.ofStrategy("its run can not be read", 1);
        }
        yield new Played(whole.trace(), played.outcome(), played.missed());
      }
      case Report.NotStarted _ ->
          throw NoRunException.ofStrategy("a static initialiser spends too much, or throws", 1);
      case Report.Progress _,
          Report.FamilyEnded _,
          Report.Recorded _,
          Report.Searched _,
          Report.Found _,
          Report.Done _,
          Report.Unequal _,
          Report.Broken _ ->
          throw NoRunException.ours("the runner said " + report);
    };
  }

  private static NoRunException refused(Remark remark) {
    return NoRunException.ofStrategy(remark.code() + ": " + remark.en(), remark.line());
  }
}
