package dev.faultline.sim.search;

import dev.faultline.sim.Property;
import dev.faultline.sim.Sentence;
import java.util.Optional;

/// What must hold in every state: a function of the state and of nothing else.
public interface Invariant {

  /// What it is, to be named in the answer.
  Property property();

  /// What is wrong in `state`, for people; empty where it holds.
  Optional<Sentence> broken(State state);

  /// Whether it stays broken once it is, whatever happens. Only then may the search leave out
  /// interleavings; saying so of one that heals makes the search miss it.
  boolean isStable();
}
