package dev.faultline.sim.search;

import dev.faultline.sim.Outcome;
import java.util.List;

/// What a search found.
public sealed interface Answer {

  /// How many states of the world were met, each counted once.
  int states();

  /// Every invariant holds in every state that can be reached.
  ///
  /// @param depth how many steps the remotest state is away
  /// @param reduced whether interleavings that can make no difference were left out, and with them
  ///   states
  record Holds(int states, int depth, boolean reduced) implements Answer {}

  /// An invariant breaks, or a program does.
  ///
  /// @param choices the shortest way there; no shorter one exists
  /// @param outcome what broke, at which event of `story`
  /// @param story what happened on the way, step by step
  record Broken(int states, List<Choice> choices, Outcome outcome, Story story) implements Answer {

    public Broken {
      choices = List.copyOf(choices);
    }
  }

  /// A bound was reached before the end. Nothing broke so far.
  ///
  /// @param depth up to which all was seen
  /// @param about what could not be searched, for people; empty where a number was reached
  record Undecided(int states, int depth, Bound bound, String about) implements Answer {}

  /// What ended a search early.
  enum Bound {
    /// The metered steps of all calls.
    STEPS,
    /// The number of states.
    STATES,
    /// The depth.
    DEPTH,
    /// A program under test asked for the time, which stands still in a search.
    CLOCK,
    /// A program under test drew a random number, of which a search tries one alone.
    CHANCE,
    /// A program holds something whose state can not be read, or does not do the same twice.
    PROGRAM
  }
}
