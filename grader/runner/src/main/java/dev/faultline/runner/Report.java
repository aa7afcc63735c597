package dev.faultline.runner;

import dev.faultline.sim.Outcome;
import dev.faultline.sim.Sentence;
import java.util.List;

/// What a runner says of its job, in this order: progress, perhaps a search, and end of each
/// family, at most one recording, then exactly one of the last four.
public sealed interface Report {

  /// `done` runs of family `family` ended well.
  record Progress(int family, int done) implements Report {}

  /// The search of family `family`, which ends next, found nothing broken.
  ///
  /// @param states how many states it looked at
  /// @param isWhole whether these are all that there are
  /// @param says how much was searched, and why no more
  record Searched(int family, int states, boolean isWhole, Sentence says) implements Report {}

  /// Family `family` ended: all its runs passed, or the last of them did not.
  ///
  /// @param digests of the runs that were made, in order
  /// @param maxSteps the most metered steps that one of them used
  /// @param events how many events they had together
  /// @param armedRuns in how many of them every planned fault was armed
  /// @param outcome of the last run
  record FamilyEnded(
      int family, List<Long> digests, long maxSteps, long events, int armedRuns, Outcome outcome)
      implements Report {

    public FamilyEnded {
      digests = List.copyOf(digests);
    }

    /// The same of family `other`.
    public FamilyEnded ofFamily(int other) {
      return new FamilyEnded(other, digests, maxSteps, events, armedRuns, outcome);
    }
  }

  /// The first failing run that may be shown.
  ///
  /// @param run index within the family, from 0
  record Recorded(int family, int run, String traceJson, int brokenAt, Sentence says)
      implements Report {

    /// The same of family `other`.
    public Recorded ofFamily(int other) {
      return new Recorded(other, run, traceJson, brokenAt, says);
    }
  }

  /// The one answer to a {@link Play}.
  ///
  /// @param traceJson empty where there is none, or it is too long
  /// @param missed positions of the actions by hand that could not be done
  /// @param isCutShort whether the run ended only because it had as many events as it may
  record Played(String traceJson, Outcome outcome, List<Integer> missed, boolean isCutShort)
      implements Report {

    public Played {
      missed = List.copyOf(missed);
    }
  }

  /// The one answer to a {@link Seek}.
  ///
  /// @param actions the fewest that were found, as {@link dev.faultline.sim.ActionText} writes
  ///   them; none where nothing was found
  /// @param complete up to this number of actions every list was tried
  /// @param runs that were made
  record Found(List<String> actions, int complete, long runs) implements Report {

    public Found {
      actions = List.copyOf(actions);
    }
  }

  /// The job is done.
  record Done() implements Report {}

  /// A static initialiser spent its budget or threw, so nothing ran.
  record NotStarted(Outcome.Stopped why) implements Report {}

  /// The same run came out differently a second time.
  ///
  /// @param run index within the family, from 0
  record Unequal(int family, int run) implements Report {}

  /// The runner or the engine broke one of its own rules; never the learner's fault.
  ///
  /// @param what for operators
  record Broken(String what) implements Report {}
}
