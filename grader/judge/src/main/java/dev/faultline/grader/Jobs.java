package dev.faultline.grader;

import dev.faultline.grader.process.ChildFailure;
import dev.faultline.grader.process.Runners;
import dev.faultline.runner.Job;
import dev.faultline.runner.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// Runs the jobs of submissions: each in a runner of its own, or cut into parts when it is large
/// and other runners stand idle. What goes wrong with us is tried once more.
final class Jobs {

  private static final System.Logger LOG = System.getLogger(Jobs.class.getName());
  private static final int ATTEMPTS = 2;

  /// A job of fewer runs is over before a second runner would be of use.
  private static final int CUT_FROM_RUNS = 1_000;

  private final Runners runners;
  private final AtomicInteger underWay = new AtomicInteger();

  Jobs(Runners runners) {
    this.runners = runners;
  }

  /// Runs a job; returns when all of it has ended.
  ///
  /// @param specs of the job's families
  /// @throws ChildFailure when a runner failed twice
  JobResult run(Job job, List<FamilySpec> specs, Progress progress)
      throws ChildFailure, InterruptedException {
    FirstProgress told = new FirstProgress(progress);
    boolean isAlone = underWay.getAndIncrement() == 0;
    try {
      for (int attempt = 1; ; attempt++) {
        int effort = job.families().stream().mapToInt(Job.Family::effort).sum();
        int count = isAlone && attempt == 1 && effort >= CUT_FROM_RUNS ? runners.ready() : 1;
        try {
          return run(job, specs, JobCut.of(job, count), told);
        } catch (ChildFailure e) {
          LOG.log(System.Logger.Level.ERROR, "a runner failed", e);
          if (attempt == ATTEMPTS || e.kind() == ChildFailure.Kind.LIED) {
            throw e;
          }
        }
      }
    } finally {
      underWay.decrementAndGet();
    }
  }

  /// Runs a job, cut like this, once.
  JobResult run(Job job, List<FamilySpec> specs, JobCut cut, Progress progress)
      throws ChildFailure, InterruptedException {
    List<RunLog> logs = new ArrayList<>();
    List<Runners.Work> works = new ArrayList<>();
    for (int part = 0; part < cut.parts().size(); part++) {
      Job work = job.of(cut.pick(part, job.families()));
      RunLog log = new RunLog(work, cut.pick(part, specs), progress);
      logs.add(log);
      works.add(Canaries.mixed(work, 1, log::hear));
    }
    runners.run(works);
    return JobResult.joined(cut, logs.stream().map(RunLog::result).toList());
  }

  /// Runs jobs that differ in their seeds alone as one, without recordings.
  ///
  /// @param specs of the families of each
  /// @return their results; empty when they did not all run to their end, and so have to be run one
  ///   by one
  Optional<List<JobResult>> runTogether(List<Job> together, List<FamilySpec> specs)
      throws InterruptedException {
    Job job =
        together
            .getFirst()
            .of(together.stream().flatMap(j -> j.families().stream()).toList())
            .unshown();
    List<FamilySpec> repeated =
        Collections.nCopies(together.size(), specs).stream().flatMap(List::stream).toList();
    RunLog log = new RunLog(job, repeated, Progress.NONE);
    try {
      runners.run(List.of(Canaries.mixed(job, together.size(), log::hear)));
    } catch (ChildFailure e) {
      LOG.log(System.Logger.Level.ERROR, "a runner failed at several jobs at once", e);
      return Optional.empty();
    }
    JobResult all = log.result();
    return all.last() instanceof Report.Done
        ? Optional.of(all.split(specs.size()))
        : Optional.empty();
  }
}
