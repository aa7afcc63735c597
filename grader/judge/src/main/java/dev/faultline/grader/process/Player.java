package dev.faultline.grader.process;

import dev.faultline.runner.Frame;
import dev.faultline.runner.Play;
import dev.faultline.runner.Report;
import dev.faultline.runner.ReportCodec;
import dev.faultline.runner.Seek;
import java.io.IOException;
import java.time.Duration;

/// A runner that is kept for one strategy, with which somebody plays. It never gives verdicts. It
/// is safe to be called by many; they wait for each other.
public final class Player implements AutoCloseable {

  private final Child child;
  private final Duration limit;
  private final Runnable ended;

  /// @param limit real time for one run
  /// @param ended runs when it is closed
  Player(Child child, Duration limit, Runnable ended) {
    this.child = child;
    this.limit = limit;
    this.ended = ended;
  }

  /// Whether it can still be asked.
  public boolean isAlive() {
    return child.isAlive();
  }

  /// Makes one run.
  ///
  /// @return what was played, that the strategy could not be started, or that we broke
  /// @throws ChildFailure when the process was too slow, died, or broke its protocol; it is of no
  ///   more use then
  public Report play(Play play) throws ChildFailure {
    return ask(play.toFrame(), limit);
  }

  /// Searches for the fewest actions that break a property.
  ///
  /// @param atMost real time for all of it
  /// @return what was found, that the strategy could not be started, or that we broke
  /// @throws ChildFailure as {@link #play} does
  public Report seek(Seek seek, Duration atMost) throws ChildFailure {
    return ask(seek.toFrame(), atMost);
  }

  private synchronized Report ask(Frame question, Duration atMost) throws ChildFailure {
    return child.within(
        atMost,
        runner -> {
          runner.send(question);
          Report report = ReportCodec.from(runner.receive());
          return switch (report) {
            case Report.Played _, Report.Found _, Report.NotStarted _, Report.Broken _ -> report;
            case Report.Progress _,
                Report.Searched _,
                Report.FamilyEnded _,
                Report.Recorded _,
                Report.Done _,
                Report.Unequal _ ->
                throw new IOException("it said " + report + " when it was asked to play");
          };
        });
  }

  @Override
  public void close() {
    child.close();
    ended.run();
  }
}
