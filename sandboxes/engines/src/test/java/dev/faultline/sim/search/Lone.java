package dev.faultline.sim.search;

import dev.faultline.api.Context;
import dev.faultline.api.NodeId;
import dev.faultline.api.NodeProgram;
import dev.faultline.api.Payload;
import dev.faultline.sim.NodeSpec;
import dev.faultline.sim.Property;
import dev.faultline.sim.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// A world of one node, which clients ask with numbers; for programs that a search can stumble
/// over.
final class Lone implements World {

  private static final Property FINE = new Property("fine", Property.Kind.SAFETY);

  record Query(int value) implements Payload {}

  /// A program that only answers.
  interface Answering extends NodeProgram {

    void asked(int number, Context context);

    @Override
    default void start(Context context) {
      // It waits to be asked.
    }

    @Override
    default void onMessage(NodeId from, Payload message, Context context) {
      if (message instanceof Query(int value)) {
        asked(value, context);
      }
    }

    @Override
    default void onTimer(Payload tag, Context context) {
      // It sets none.
    }
  }

  private final Supplier<NodeProgram> program;
  private final int requests;
  private Rules rules = Rules.plain();
  private Predicate<State> fine = state -> true;

  /// @param requests how many numbers it is asked, from 0
  Lone(int requests, Supplier<NodeProgram> program) {
    this.requests = requests;
    this.program = program;
  }

  Lone rules(Rules other) {
    rules = other;
    return this;
  }

  Lone holds(Predicate<State> predicate) {
    fine = predicate;
    return this;
  }

  Answer explore(Succession succession) {
    return new Explorer(this, Limits.SMALL.withStates(5_000), succession).explore();
  }

  @Override
  public List<NodeSpec> nodes() {
    return List.of(new NodeSpec("n", true, program));
  }

  @Override
  public List<Request> requests() {
    List<Request> asked = new ArrayList<>();
    for (int i = 0; i < requests; i++) {
      asked.add(new Request(0, new Query(i)));
    }
    return asked;
  }

  @Override
  public Rules rules() {
    return rules;
  }

  @Override
  public List<Invariant> invariants() {
    return List.of(
        new Invariant() {

          @Override
          public Property property() {
            return FINE;
          }

          @Override
          public Optional<Sentence> broken(State state) {
            return fine.test(state) ? Optional.empty() : Optional.of(Sentence.of("not.fine"));
          }

          @Override
          public boolean isStable() {
            return false;
          }
        });
  }
}
