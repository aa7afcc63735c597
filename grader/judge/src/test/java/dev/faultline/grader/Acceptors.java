package dev.faultline.grader;

import java.util.List;

/// The exercise that tests are judged by, and strategies for it.
final class Acceptors {

  static final Secret SECRET = Secret.ofHex("00112233445566778899aabbccddeeff");

  /// Remembers, syncs, then answers.
  static final String RIGHT =
      """
      import dev.faultline.api.*;
      import dev.faultline.engine.consensus.api.*;
      import java.util.Optional;

      public class MyAcceptor implements Acceptor {
        record State(Ballot promised, Optional<Proposal> accepted) implements Payload {}
        private State state = new State(new Ballot(0, 0), Optional.empty());

        public void start(Context context) {
          if (context.disk().get("state").orElse(null) instanceof State saved) {
            state = saved;
          }
        }

        public void onPrepare(NodeId proposer, Prepare prepare, Context context) {
          if (!prepare.ballot().isBelow(state.promised())) {
            save(new State(prepare.ballot(), state.accepted()), context);
            context.send(proposer, new Promise(prepare.ballot(), state.accepted()));
          }
        }

        public void onAccept(NodeId proposer, Accept accept, Context context) {
          if (!accept.proposal().ballot().isBelow(state.promised())) {
            save(new State(accept.proposal().ballot(), Optional.of(accept.proposal())), context);
            context.send(proposer, new Accepted(accept.proposal()));
          }
        }

        private void save(State next, Context context) {
          state = next;
          context.disk().put("state", next);
          context.disk().sync();
        }
      }
      """;

  /// Promises anything to anybody.
  static final String WRONG =
      acceptor("", "context.send(from, new Promise(prepare.ballot(), Optional.empty()));");

  private Acceptors() {}

  /// An acceptor with `members`, and `body` as the body of its `onPrepare(from, prepare, context)`.
  static String acceptor(String members, String body) {
    return """
    import dev.faultline.api.*;
    import dev.faultline.engine.consensus.api.*;
    import java.util.*;
    import java.util.function.*;
    import java.util.stream.*;

    public class MyAcceptor implements Acceptor {
      %s
      public void start(Context context) {}
      public void onAccept(NodeId from, Accept accept, Context context) {}
      public void onPrepare(NodeId from, Prepare prepare, Context context) {
        %s
      }
    }
    """
        .formatted(members, body);
  }

  static ExerciseSpec exercise(ExerciseSpec.Reveal reveal) {
    return new ExerciseSpec(
        "paxos/acceptor",
        "1",
        "consensus",
        "acceptor",
        "MyAcceptor",
        List.of(
            new FamilySpec("calm", 3, 7, 40),
            new FamilySpec("crash", 2, 18, 30),
            new FamilySpec("lossy", 0, 20, 30)),
        200_000,
        reveal);
  }

  /// `spec` with other families and another budget.
  static ExerciseSpec with(ExerciseSpec spec, List<FamilySpec> families, long stepBudget) {
    return new ExerciseSpec(
        spec.id(),
        spec.version(),
        spec.engine(),
        spec.role(),
        spec.className(),
        families,
        stepBudget,
        spec.reveal());
  }

  static Submission submission(String source, Submission.Mode mode) {
    return new Submission(
        exercise(ExerciseSpec.Reveal.TRACE),
        List.of(new SourceFile("MyAcceptor.java", source)),
        mode);
  }

  static Submission submission(ExerciseSpec exercise, String source) {
    return new Submission(
        exercise, List.of(new SourceFile("MyAcceptor.java", source)), Submission.Mode.SUBMIT);
  }
}
