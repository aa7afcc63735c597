package dev.faultline.grader;

import dev.faultline.grader.process.ChildFailure;
import dev.faultline.runner.Job;
import dev.faultline.runner.Report;
import dev.faultline.sim.Outcome;
import dev.faultline.sim.Property;
import dev.faultline.sim.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Takes down what one runner reports of its job, checks that it can be, and tells the progress.
final class RunLog {

  private final Job job;
  private final List<FamilySpec> specs;
  private final Progress progress;
  private final List<Report.FamilyEnded> ended = new ArrayList<>();
  private final List<Verdict.FamilyResult> results = new ArrayList<>();
  private Report.@Nullable Recorded recorded;
  private Report.@Nullable Searched searched;
  private @Nullable Report last;

  RunLog(Job job, List<FamilySpec> specs, Progress progress) {
    this.job = job;
    this.specs = specs;
    this.progress = progress;
  }

  /// Takes down a report.
  ///
  /// @throws ChildFailure when it can not be, or says that the runner broke
  void hear(Report report) throws ChildFailure {
    switch (report) {
      case Report.Progress(int family, int done) -> {
        check(family == ended.size() && done <= job.families().get(family).runs(), report);
        progress.running(specs.get(family).id(), done, job.families().get(family).runs());
      }
      case Report.Searched found -> {
        check(
            searched == null
                && found.family() == ended.size()
                && found.family() < job.families().size()
                && job.families().get(found.family()).isSearched(),
            report);
        searched = found;
      }
      case Report.FamilyEnded family -> end(family);
      case Report.Recorded heard -> {
        check(recorded == null && heard.family() >= 0 && heard.family() < ended.size(), report);
        recorded = heard;
      }
      case Report.Done _ -> {
        check(ended.size() == job.families().size(), report);
        last = report;
      }
      case Report.NotStarted _ -> last = report;
      case Report.Played _, Report.Found _ ->
          throw new ChildFailure(ChildFailure.Kind.DIED, "it plays where it is to judge");
      case Report.Broken(String what) ->
          throw new ChildFailure(ChildFailure.Kind.DIED, "it broke: " + what);
      case Report.Unequal(int family, _) -> {
        check(family >= 0 && family < job.families().size(), report);
        last = report;
      }
    }
  }

  /// All of it, once the job is over.
  JobResult result() {
    if (last == null) {
      throw new IllegalStateException("the job is not over");
    }
    return new JobResult(ended, results, Optional.ofNullable(recorded), last);
  }

  private void end(Report.FamilyEnded report) throws ChildFailure {
    int family = report.family();
    check(family == ended.size() && family < job.families().size(), report);
    Job.Family runs = job.families().get(family);
    int made = report.digests().size();
    boolean isPassed = report.outcome() instanceof Outcome.Passed;
    check(isPassed ? made == runs.runs() : made >= 1 && made <= runs.runs(), report);
    check((searched != null) == (isPassed && runs.isSearched()), report);
    ended.add(report);
    Verdict.FamilyResult result = result(report, runs, specs.get(family));
    searched = null;
    results.add(result);
    progress.family(result);
  }

  private Verdict.FamilyResult result(Report.FamilyEnded report, Job.Family runs, FamilySpec spec) {
    boolean isHidden = runs.isHidden(report.digests().size() - 1);
    boolean isShown = !isHidden || job.hiddenMayBeShown();
    Verdict.FamilyResult passed =
        new Verdict.FamilyResult(
            spec.id(),
            isHidden,
            true,
            spec.points(),
            null,
            null,
            searched == null ? null : searched.says(),
            report.digests().size(),
            report.armedRuns(),
            searched == null ? null : new Verdict.Search(searched.states(), searched.isWhole()));
    return switch (report.outcome()) {
      case Outcome.Passed() -> passed;
      case Outcome.Broken(String property, Property.Kind kind, _, Sentence says) ->
          failed(
              passed,
              kind,
              property,
              isShown ? says : Sentence.of("grader.hidden", "@property." + property));
      case Outcome.Stopped(Outcome.Why why, _, _, Sentence says) ->
          failed(
              passed,
              null,
              null,
              isShown
                  ? says
                  : Sentence.of("grader.stopped." + why.name().toLowerCase(Locale.ROOT)));
      case Outcome.Inconclusive(Sentence says) -> failed(passed, null, null, says);
    };
  }

  private static Verdict.FamilyResult failed(
      Verdict.FamilyResult passed,
      Property.@Nullable Kind kind,
      @Nullable String property,
      Sentence says) {
    return new Verdict.FamilyResult(
        passed.id(),
        passed.hidden(),
        false,
        passed.points(),
        kind,
        property,
        says,
        passed.runs(),
        passed.armedRuns());
  }

  private static void check(boolean isPossible, Report report) throws ChildFailure {
    if (!isPossible) {
      throw new ChildFailure(ChildFailure.Kind.DIED, "it reported what can not be: " + report);
    }
  }
}
