package dev.faultline.sim.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What comes of a step at a node in some state: the same in every state of the world.
///
/// @param id its number, from 0
/// @param step the step
/// @param next the node's state after it
/// @param sends numbers of the messages that were sent, in order
/// @param delta what it does to the network; see {@link Nets}
/// @param sound what a monitor hears of it; see {@link Ears}
/// @param notes all that happened, for a story
/// @param asked whether the program asked for what a search does not try in full
/// @param thrown what the program under test threw, or null: the search ends there
record Effect(
    int id,
    Step step,
    Local next,
    List<Integer> sends,
    int delta,
    int sound,
    List<Note> notes,
    boolean asked,
    @Nullable Throwable thrown) {

  /// Whether nothing at all comes of it in the state `before` of its node.
  boolean isNothing(int before) {
    return next.id() == before && delta == Nets.NOTHING && thrown == null;
  }
}
