package dev.faultline.sim.search;

import dev.faultline.sim.Property;
import dev.faultline.sim.Sentence;
import org.jspecify.annotations.Nullable;

/// Where the search ended, and why.
///
/// @param state the last state on the way there, -1 where the first was not reached
/// @param last the step after it in which a program under test threw, or null
/// @param property what broke, where nothing was thrown
/// @param says what happened, for people, where nothing was thrown
record Finding(
    int state, @Nullable Effect last, @Nullable Property property, @Nullable Sentence says) {

  static Finding broken(int state, Property property, Sentence says) {
    return new Finding(state, null, property, says);
  }

  static Finding thrown(int state, Effect last) {
    return new Finding(state, last, null, null);
  }
}
