package dev.faultline.grader;

import dev.faultline.grader.process.ChildFailure;
import dev.faultline.grader.process.Runners;
import dev.faultline.runner.Job;
import dev.faultline.runner.Report;
import dev.faultline.sim.Canary;
import dev.faultline.sim.Outcome;
import dev.faultline.sim.Sentence;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Mixes a run that no strategy passes into a job with hidden runs, and takes it out of what is
/// reported of the job. A runner that claims it passed is lying.
///
/// Where it stands, nobody but the supervisor knows; counts, steps, digests and progress are as
/// without it.
final class Canaries {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Job job;
  private final int place;

  private Canaries(Job job, int place) {
    this.job = job;
    this.place = place;
  }

  /// The work of `job`, as `listener` hears of it, with such a run in it where the job has hidden
  /// runs.
  ///
  /// @param submissions how many are run by it
  static Runners.Work mixed(Job job, int submissions, Runners.Listener listener) {
    List<Job.Family> hidden =
        job.families().stream().filter(family -> !family.hiddenSeeds().isEmpty()).toList();
    if (hidden.isEmpty() || job.families().size() == Job.MAX_FAMILIES) {
      return new Runners.Work(job, submissions, listener);
    }
    String family = hidden.get(RANDOM.nextInt(hidden.size())).id();
    List<Job.Family> mixed = new ArrayList<>(job.families());
    int place = RANDOM.nextInt(mixed.size() + 1);
    mixed.add(place, new Job.Family(family, List.of(), List.of(Canary.seed(RANDOM))));
    Canaries canaries = new Canaries(job.of(mixed), place);
    return new Runners.Work(
        canaries.job,
        submissions,
        report -> {
          Report told = canaries.taken(report);
          if (told != null) {
            listener.hear(told);
          }
        });
  }

  /// A report as if there were no such run; null where it is of that run alone.
  ///
  /// @throws ChildFailure when the runner claims that the run passed, or shows it
  private @Nullable Report taken(Report report) throws ChildFailure {
    return switch (report) {
      case Report.Progress(int family, int done) ->
          family == place ? null : new Report.Progress(before(family), done);
      case Report.Searched(int family, int states, boolean isWhole, Sentence says) -> {
        check(family != place, report);
        yield new Report.Searched(before(family), states, isWhole, says);
      }
      case Report.FamilyEnded ended -> {
        check(ended.family() != place || isJudged(ended), report);
        yield ended.family() == place ? null : ended.ofFamily(before(ended.family()));
      }
      case Report.Recorded recorded -> {
        check(recorded.family() != place, report);
        yield recorded.ofFamily(before(recorded.family()));
      }
      case Report.Unequal(int family, int run) ->
          new Report.Unequal(Math.min(before(family), job.families().size() - 2), run);
      case Report.Done _, Report.NotStarted _, Report.Played _, Report.Found _, Report.Broken _ ->
          report;
    };
  }

  /// Whether the run was judged as the runner's own code judges it.
  private static boolean isJudged(Report.FamilyEnded ended) {
    return ended.outcome() instanceof Outcome.Broken(String property, _, _, _)
        && property.equals(Canary.PROPERTY)
        && ended.digests().size() == 1;
  }

  private int before(int family) {
    return family > place ? family - 1 : family;
  }

  private static void check(boolean isHonest, Report report) throws ChildFailure {
    if (!isHonest) {
      throw new ChildFailure(ChildFailure.Kind.LIED, "it claims what no strategy can: " + report);
    }
  }
}
