package dev.faultline.sim.search;

import dev.faultline.sim.Outcome;
import dev.faultline.sim.Sentence;
import java.util.List;
import java.util.Locale;

/// What a search found.
public sealed interface Answer {

  /// How many states of the world were met, each counted once.
  int states();

  /// Every invariant holds in every state that can be reached.
  ///
  /// @param depth how many steps the remotest state is away
  /// @param reduced whether interleavings that can make no difference were left out, and with them
  ///   states
  record Holds(int states, int depth, boolean reduced) implements Answer {

    /// How much was searched, for people.
    public Sentence says() {
      return Sentence.of(reduced ? "search.holds.reduced" : "search.holds", text(states));
    }
  }

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

  /// Not all of it could be searched. Nothing broke as far as it was, or what broke rests on
  /// something that a search does not try in full.
  ///
  /// @param depth up to which all was seen
  /// @param says how much was searched, and why no more, for people
  record Undecided(int states, int depth, Bound bound, Sentence says) implements Answer {}

  /// A number of states, as it stands in a sentence.
  static String text(int states) {
    return String.format(Locale.ROOT, "%,d", states);
  }

  /// What ended a search early.
  enum Bound {
    /// The metered steps of all calls.
    STEPS,
    /// The number of states.
    STATES,
    /// The depth.
    DEPTH,
    /// The memory for all that was met; or a program had too little left beside it.
    MEMORY,
    /// A program under test asked for the time, which stands still in a search.
    CLOCK,
    /// A program under test drew a random number, of which a search tries one alone.
    CHANCE,
    /// A program holds something whose state can not be read, or does not do the same twice.
    PROGRAM
  }
}
