package dev.faultline.server;

import dev.faultline.grader.ExerciseSpec;
import dev.faultline.grader.FamilySpec;
import dev.faultline.grader.Submission;
import dev.faultline.grader.Verdict;
import dev.faultline.grader.Verdict.Counterexample;
import dev.faultline.grader.Verdict.FamilyResult;
import dev.faultline.run.RunTrace;
import dev.faultline.sim.Property;
import dev.faultline.sim.Sentence;
import dev.faultline.sim.Trace;
import dev.faultline.sim.TraceEvent;
import dev.faultline.sim.TraceEvent.Kind;
import dev.faultline.sim.TraceJson;
import java.util.Collections;
import java.util.List;

/// A small failing run, and the verdict that shows it.
public final class FailingRun {

  private static final Sentence SAYS = Sentence.of("broken.promise-below", "a0", "1.2", "2.1");
  private static final int BROKEN_AT = 2;

  private FailingRun() {}

  /// The run's trace.
  public static Trace trace() {
    return new Trace(
        Trace.FORMAT,
        "consensus",
        1,
        "acceptor",
        "calm",
        List.of("a0", "p1"),
        List.of(
            new TraceEvent(0, Kind.START, 0, -1, -1, "", ""),
            new TraceEvent(5, Kind.SEND, 1, 0, -1, "Prepare", "Prepare(ballot=2.1)"),
            new TraceEvent(1234, Kind.DELIVER, 0, 1, 1, "Prepare", "Prepare(ballot=2.1)")),
        0x0123456789abcdefL);
  }

  /// Its address.
  public static String hash() {
    return run().hash();
  }

  public static RunTrace run() {
    return new RunTrace(TraceJson.write(trace()), BROKEN_AT, SAYS);
  }

  /// A run that is nothing but so many timers.
  public static RunTrace ofRetries(int count) {
    TraceEvent timer = new TraceEvent(7, Kind.TIMER, 1, -1, -1, "Retry", "Retry(attempt=1)");
    Trace trace = trace();
    Trace retries =
        new Trace(
            trace.format(),
            trace.engine(),
            trace.engineVersion(),
            trace.role(),
            trace.family(),
            trace.nodes(),
            Collections.nCopies(count, timer),
            trace.digest());
    return new RunTrace(TraceJson.write(retries), count - 1, SAYS);
  }

  /// Failed on the first family, with that run.
  public static Verdict verdictOn(Submission submission) {
    Verdict passed = ScriptedGrader.passed(submission);
    ExerciseSpec exercise = submission.exercise();
    FamilySpec family = exercise.families().getFirst();
    return new Verdict(
        passed.exercise(),
        passed.exerciseVersion(),
        passed.engineVersion(),
        passed.graderVersion(),
        passed.jdk(),
        passed.codeHash(),
        passed.secret(),
        Verdict.Kind.FAILED,
        Verdict.Reason.PROPERTY,
        0,
        List.of(),
        List.of(
            new FamilyResult(
                family.id(),
                false,
                false,
                family.points(),
                Property.Kind.SAFETY,
                "promise-kept",
                SAYS,
                1,
                1)),
        new Counterexample(family.id(), TraceJson.write(trace()), BROKEN_AT, SAYS),
        SAYS,
        passed.steps(),
        passed.digest(),
        passed.millis());
  }
}
