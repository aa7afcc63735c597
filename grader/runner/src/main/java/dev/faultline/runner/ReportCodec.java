package dev.faultline.runner;

import dev.faultline.sim.LinkToken;
import dev.faultline.sim.Outcome;
import dev.faultline.sim.Property;
import dev.faultline.sim.Sentence;
import dev.faultline.sim.search.Limits;
import java.util.ArrayList;
import java.util.List;

/// Turns reports into frames and back. A runner may be hostile, so reading checks every bound.
public final class ReportCodec {

  /// No trace in JSON is longer; a longer one is left out.
  static final int MAX_TRACE_BYTES = 4 << 20;

  private static final int MAX_TEXT_BYTES = 10_000;
  private static final int MAX_ARGUMENTS = 20;

  private enum Kind {
    PROGRESS,
    FAMILY_ENDED,
    RECORDED,
    DONE,
    NOT_STARTED,
    UNEQUAL,
    BROKEN,
    PLAYED,
    SEARCHED,
    FOUND
  }

  private enum OutcomeKind {
    PASSED,
    BROKEN,
    STOPPED,
    INCONCLUSIVE
  }

  private ReportCodec() {}

  static Frame toFrame(Report report) {
    FieldWriter out = new FieldWriter();
    switch (report) {
      case Report.Progress(int family, int done) ->
          out.constant(Kind.PROGRESS).integer(family).integer(done);
      case Report.FamilyEnded ended -> {
        out.constant(Kind.FAMILY_ENDED).integer(ended.family()).longs(ended.digests());
        outcome(
            out.longInteger(ended.maxSteps())
                .longInteger(ended.events())
                .integer(ended.armedRuns()),
            ended.outcome());
      }
      case Report.Searched(int family, int states, boolean isWhole, Sentence says) ->
          sentence(out.constant(Kind.SEARCHED).integer(family).integer(states).bool(isWhole), says);
      case Report.Recorded(int family, int run, String trace, int brokenAt, Sentence says) -> {
        out.constant(Kind.RECORDED).integer(family).integer(run).string(trace);
        sentence(out.integer(brokenAt), says);
      }
      case Report.Done() -> out.constant(Kind.DONE);
      case Report.NotStarted(Outcome.Stopped why) -> outcome(out.constant(Kind.NOT_STARTED), why);
      case Report.Unequal(int family, int run) ->
          out.constant(Kind.UNEQUAL).integer(family).integer(run);
      case Report.Broken(String what) -> out.constant(Kind.BROKEN).string(cut(what));
      case Report.Played(String trace, Outcome outcome, List<Integer> missed, boolean isCutShort) ->
          outcome(
              out.constant(Kind.PLAYED)
                  .string(trace)
                  .longs(missed.stream().map(Integer::longValue).toList())
                  .bool(isCutShort),
              outcome);
      case Report.Found(List<String> actions, int complete, long runs) ->
          out.constant(Kind.FOUND).strings(actions).integer(complete).longInteger(runs);
    }
    return new Frame(Frame.Type.REPORT, out.toBytes());
  }

  /// The report that a frame carries.
  public static Report from(Frame frame) throws MalformedFrameException {
    if (frame.type() != Frame.Type.REPORT) {
      throw new MalformedFrameException("a report was due, not " + frame.type());
    }
    FieldReader in = new FieldReader(frame.payload());
    Report report =
        switch (in.constant(Kind.class)) {
          case PROGRESS -> new Report.Progress(index(in), index(in));
          case FAMILY_ENDED ->
              new Report.FamilyEnded(
                  index(in),
                  in.longs(Job.MAX_RUNS),
                  in.longInteger(),
                  in.longInteger(),
                  index(in),
                  outcome(in));
          case RECORDED ->
              new Report.Recorded(
                  index(in), index(in), in.string(MAX_TRACE_BYTES), index(in), sentence(in));
          case DONE -> new Report.Done();
          case NOT_STARTED -> new Report.NotStarted(stopped(in));
          case UNEQUAL -> new Report.Unequal(index(in), index(in));
          case BROKEN -> new Report.Broken(in.string(MAX_TEXT_BYTES));
          case PLAYED -> played(in);
          case SEARCHED ->
              new Report.Searched(
                  index(in), in.integer(0, Limits.MAX_STATES), in.bool(), sentence(in));
          case FOUND ->
              new Report.Found(
                  in.strings(LinkToken.MAX_ACTIONS, MAX_TEXT_BYTES), index(in), in.longInteger());
        };
    in.end();
    return report;
  }

  private static Report played(FieldReader in) throws MalformedFrameException {
    String trace = in.string(MAX_TRACE_BYTES);
    List<Integer> missed = new ArrayList<>();
    for (long position : in.longs(LinkToken.MAX_ACTIONS)) {
      if (position < 0 || position >= LinkToken.MAX_ACTIONS) {
        throw new MalformedFrameException("there is no action " + position);
      }
      missed.add((int) position);
    }
    boolean isCutShort = in.bool();
    return new Report.Played(trace, outcome(in), missed, isCutShort);
  }

  private static void outcome(FieldWriter out, Outcome outcome) {
    switch (outcome) {
      case Outcome.Passed() -> out.constant(OutcomeKind.PASSED);
      case Outcome.Broken(String property, Property.Kind kind, int brokenAt, Sentence says) ->
          sentence(
              out.constant(OutcomeKind.BROKEN).string(property).constant(kind).integer(brokenAt),
              says);
      case Outcome.Stopped(Outcome.Why why, String handler, int brokenAt, Sentence says) ->
          sentence(
              out.constant(OutcomeKind.STOPPED).constant(why).string(handler).integer(brokenAt),
              says);
      case Outcome.Inconclusive(Sentence says) ->
          sentence(out.constant(OutcomeKind.INCONCLUSIVE), says);
    }
  }

  private static Outcome outcome(FieldReader in) throws MalformedFrameException {
    return switch (in.constant(OutcomeKind.class)) {
      case PASSED -> new Outcome.Passed();
      case BROKEN ->
          new Outcome.Broken(
              in.string(MAX_TEXT_BYTES), in.constant(Property.Kind.class), index(in), sentence(in));
      case STOPPED ->
          new Outcome.Stopped(
              in.constant(Outcome.Why.class), in.string(MAX_TEXT_BYTES), index(in), sentence(in));
      case INCONCLUSIVE -> new Outcome.Inconclusive(sentence(in));
    };
  }

  private static Outcome.Stopped stopped(FieldReader in) throws MalformedFrameException {
    if (outcome(in) instanceof Outcome.Stopped stopped) {
      return stopped;
    }
    throw new MalformedFrameException("a job that did not start was not stopped either");
  }

  private static void sentence(FieldWriter out, Sentence says) {
    out.string(cut(says.key()))
        .strings(says.arguments().stream().limit(MAX_ARGUMENTS).map(ReportCodec::cut).toList());
  }

  private static Sentence sentence(FieldReader in) throws MalformedFrameException {
    return new Sentence(in.string(MAX_TEXT_BYTES), in.strings(MAX_ARGUMENTS, MAX_TEXT_BYTES));
  }

  private static int index(FieldReader in) throws MalformedFrameException {
    return in.integer(-1, Integer.MAX_VALUE);
  }

  /// Arguments may hold learner text of any length; a character is at most three bytes here.
  private static String cut(String text) {
    int most = MAX_TEXT_BYTES / 4;
    return text.length() <= most ? text : text.substring(0, most) + "…";
  }
}
