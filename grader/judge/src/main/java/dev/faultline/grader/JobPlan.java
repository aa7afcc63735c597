package dev.faultline.grader;

import dev.faultline.runner.ClassFile;
import dev.faultline.runner.Job;
import java.util.List;

/// Makes the job of a submission: which families are run, with which seeds.
final class JobPlan {

  /// Of each family: with more of them processes start slower than they run faster.
  private static final int REHEARSED_RUNS = 10;

  /// Of a small world that is searched.
  private static final int REHEARSED_STATES = 20;

  private final Submission submission;
  private final ExerciseSpec exercise;
  private final Secret secret;

  JobPlan(Submission submission, Secret secret) {
    this.submission = submission;
    this.exercise = submission.exercise();
    this.secret = secret;
  }

  Job job(List<ClassFile> classes) {
    return job(
        classes,
        specs().stream()
            .map(spec ->
                family(
                    spec,
                    seeds(Secret.PUBLIC, spec, spec.visibleRuns()),
                    seeds(secret, spec, spec.hiddenRuns(submission.mode()))))
            .toList());
  }

  /// A few public runs and states of every family, to warm up with.
  Job rehearsal(List<ClassFile> classes) {
    return job(
        classes,
        exercise.families().stream()
            .map(spec ->
                spec.isSearched()
                    ? Job.Family.searched(spec.id(), Math.min(spec.mostStates(), REHEARSED_STATES))
                    : family(spec, seeds(Secret.PUBLIC, spec, REHEARSED_RUNS), List.of()))
            .toList());
  }

  /// Those that are run, in the exercise's order: a family without visible runs takes no part in
  /// *Run*.
  List<FamilySpec> specs() {
    return exercise.families().stream().filter(spec -> spec.isIn(submission.mode())).toList();
  }

  private Job job(List<ClassFile> classes, List<Job.Family> families) {
    return new Job(
        exercise.engine(),
        exercise.role(),
        exercise.className(),
        classes,
        families,
        exercise.stepBudget(),
        exercise.reveal() == ExerciseSpec.Reveal.TRACE,
        true);
  }

  private static Job.Family family(FamilySpec spec, List<Long> visible, List<Long> hidden) {
    return spec.isSearched()
        ? Job.Family.searched(spec.id(), spec.mostStates())
        : new Job.Family(spec.id(), visible, hidden);
  }

  private List<Long> seeds(Secret from, FamilySpec spec, int count) {
    return from.seeds(exercise.id(), exercise.version(), spec.id(), count);
  }
}
