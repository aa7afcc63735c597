package dev.faultline.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes a failing run smaller, until no fault, loss or operation can be left out of it: removal of
/// ever smaller chunks, down to single parts, after A. Zeller & R. Hildebrandt, *Simplifying and
/// isolating failure-inducing input* (IEEE TSE 28(2), 2002). What is left is minimal, and not
/// always the shortest: another failure may need fewer parts.
///
/// The work is bounded in simulated events and metered steps, never by a clock: the same run is
/// shrunk to the same, on every machine.
public final class Shrinker {

  /// What an event costs, in steps.
  private static final int EVENT_STEPS = 20;

  private final Runs runs;
  private final long maxSteps;
  private long steps;
  private int tried;

  /// Makes runs of the strategy that failed.
  @FunctionalInterface
  public interface Runs {
    RunResult run(Setting setting, boolean recorded);
  }

  /// What a run was shrunk to.
  ///
  /// @param result of the smaller run, with its trace
  /// @param isMinimal whether nothing can be left out; false where the bound on the work was
  ///   reached first
  /// @param tried how many runs it took
  public record Shrunk(Replay replay, RunResult result, boolean isMinimal, int tried) {}

  /// @param maxSteps the bound on the work, in metered steps
  public Shrinker(Runs runs, long maxSteps) {
    this.runs = runs;
    this.maxSteps = maxSteps;
  }

  /// Shrinks the failing run that `plan` and `seed` make.
  ///
  /// @return empty when the run does not fail, or not in the same way each time, or drew too much
  ///   to be written down
  public Optional<Shrunk> shrink(String role, String family, Plan plan, long seed) {
    Chance chance = Chance.writtenDown(seed);
    Outcome outcome = run(new Setting(role, family, plan, chance), false).outcome();
    Replay whole = new Replay(role, family, plan, chance.drawn());
    if (!isFailure(outcome) || !whole.isShort() || !fails(whole, outcome)) {
      return Optional.empty();
    }
    Replay small = whole;
    Replay before;
    do {
      before = small;
      ReplayParts parts = new ReplayParts(calmer(small, outcome));
      small = shifted(parts.only(fewest(parts, outcome)), outcome);
    } while (!small.equals(before) && steps < maxSteps);
    boolean isMinimal = steps < maxSteps;
    // As a stranger would make it: from its text.
    Replay decoded = Replay.decode(small.encode());
    RunResult result = run(decoded.setting(), true);
    return isSame(outcome, result.outcome())
        ? Optional.of(new Shrunk(decoded, result, isMinimal, tried))
        : Optional.empty();
  }

  /// With ordinary delays that are all alike, and with programs that draw from a public stream,
  /// where the run still fails in the same way.
  private Replay calmer(Replay replay, Outcome outcome) {
    Draws all = rewritten(replay, false, outcome).orElse(replay).draws();
    NetworkModel network = replay.plan().faults().network();
    Replay even = replay.with(all.withEqualDelays(network));
    // Other delays, other times: each message keeps its fate by its number, and gets a new time.
    Replay calm = rewritten(even, true, outcome).orElse(replay);
    Replay open = calm.with(calm.draws().withoutRandoms());
    return open.equals(calm) || fails(open, outcome) ? open : calm;
  }

  /// Without those parts that can be left out where all that is sent later keeps its fate though
  /// its time shifts: as when a message is late no more. The same, where there are none.
  private Replay shifted(Replay replay, Outcome outcome) {
    Replay small = replay;
    Replay all = rewritten(replay, false, outcome).orElse(replay);
    int count = new ReplayParts(all).all().size();
    for (int part = count - 1; part >= 0 && steps < maxSteps; part--) {
      int left = part;
      ReplayParts parts = new ReplayParts(all);
      List<Integer> others = parts.all().stream().filter(other -> other != left).toList();
      Optional<Replay> less = rewritten(parts.only(others), true, outcome);
      if (less.isPresent()) {
        all = less.get();
        small = all;
      }
    }
    return small;
  }

  /// The same run with its draws written down anew; empty when it no longer fails so, or drew too
  /// much.
  private Optional<Replay> rewritten(Replay replay, boolean byPosition, Outcome outcome) {
    Chance chance = Chance.rewritten(replay.draws(), byPosition);
    Setting setting = new Setting(replay.role(), replay.family(), replay.plan(), chance);
    return isSame(outcome, run(setting, false).outcome())
        ? Optional.of(replay.with(chance.drawn())).filter(Replay::isShort)
        : Optional.empty();
  }

  private List<Integer> fewest(ReplayParts parts, Outcome outcome) {
    // From the end, so that of two that would do the earlier stays.
    List<Integer> kept = parts.all().reversed();
    int chunk = Math.max(1, kept.size());
    while (steps < maxSteps) {
      int before = kept.size();
      for (int from = 0; from < kept.size() && steps < maxSteps; ) {
        List<Integer> fewer = new ArrayList<>(kept.subList(0, from));
        fewer.addAll(kept.subList(Math.min(from + chunk, kept.size()), kept.size()));
        if (fails(parts.only(fewer), outcome)) {
          kept = fewer;
        } else {
          from += chunk;
        }
      }
      if (chunk == 1 && kept.size() == before) {
        break;
      }
      chunk = Math.max(1, chunk / 2);
    }
    return kept;
  }

  private boolean fails(Replay replay, Outcome outcome) {
    return isSame(outcome, run(replay.setting(), false).outcome());
  }

  private RunResult run(Setting setting, boolean recorded) {
    RunResult result = runs.run(setting, recorded);
    steps += result.steps() + EVENT_STEPS * result.events();
    tried++;
    return result;
  }

  private static boolean isFailure(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Broken _ -> true;
      case Outcome.Stopped stopped ->
          stopped.why() == Outcome.Why.STEPS || stopped.why() == Outcome.Why.THREW;
      case Outcome.Passed _, Outcome.Inconclusive _ -> false;
    };
  }

  /// Whether two runs failed for the same reason.
  private static boolean isSame(Outcome one, Outcome other) {
    if (one instanceof Outcome.Broken broken && other instanceof Outcome.Broken again) {
      return broken.property().equals(again.property());
    }
    return one instanceof Outcome.Stopped stopped
        && other instanceof Outcome.Stopped again
        && stopped.why() == again.why()
        && stopped.handler().equals(again.handler());
  }
}
