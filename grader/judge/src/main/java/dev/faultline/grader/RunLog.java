package dev.faultline.grader;

import dev.faultline.runner.Job;
import dev.faultline.runner.Report;
import dev.faultline.sim.Outcome;
import dev.faultline.sim.Property;
import dev.faultline.sim.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Takes down what a runner reports of one job, checks that it can be, and tells the progress.
final class RunLog {

  private final Job job;
  private final List<FamilySpec> specs;
  private final Progress progress;
  private final List<Report.FamilyEnded> ended = new ArrayList<>();
  private final List<Verdict.FamilyResult> results = new ArrayList<>();
  private Report.@Nullable Recorded recorded;
  private @Nullable Report last;

  /// A runner reported what can not be: our fault.
  static final class ImpossibleReport extends RuntimeException {

    private static final long serialVersionUID = 1;

    ImpossibleReport(String message) {
      super(message);
    }
  }

  RunLog(Job job, List<FamilySpec> specs, Progress progress) {
    this.job = job;
    this.specs = specs;
    this.progress = progress;
  }

  void hear(Report report) {
    switch (report) {
      case Report.Progress(int family, int done) -> {
        check(family == ended.size() && done <= job.families().get(family).runs(), report);
        progress.running(specs.get(family).id(), done, job.families().get(family).runs());
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
      case Report.NotStarted _, Report.Broken _ -> last = report;
      case Report.Unequal(int family, _) -> {
        check(family >= 0 && family < job.families().size(), report);
        last = report;
      }
    }
  }

  /// The reports of the families, in order.
  List<Report.FamilyEnded> ended() {
    return List.copyOf(ended);
  }

  /// What they mean for the learner.
  List<Verdict.FamilyResult> results() {
    return List.copyOf(results);
  }

  Report.@Nullable Recorded recorded() {
    return recorded;
  }

  /// The last report, once there was one.
  Report last() {
    if (last == null) {
      throw new IllegalStateException("the job is not over");
    }
    return last;
  }

  private void end(Report.FamilyEnded report) {
    int family = report.family();
    check(family == ended.size() && family < job.families().size(), report);
    Job.Family runs = job.families().get(family);
    int made = report.digests().size();
    boolean isPassed = report.outcome() instanceof Outcome.Passed;
    check(isPassed ? made == runs.runs() : made >= 1 && made <= runs.runs(), report);
    ended.add(report);
    Verdict.FamilyResult result = result(report, runs, specs.get(family));
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
            null,
            report.digests().size(),
            report.armedRuns());
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

  private static void check(boolean isPossible, Report report) {
    if (!isPossible) {
      throw new ImpossibleReport("a runner reported what can not be: " + report);
    }
  }
}
