package dev.faultline.sim.search;

import dev.faultline.sim.Strategy;
import java.util.function.Function;

/// A small world of an engine, to be searched in full with any strategy in it.
///
/// @param id such as `every-order`: it stands in `exercise.yaml` where a family does, so no family
///   of the role has it; and its title and meaning for people are `family.ID` and `family.ID.about`
///   in the engine's bundle
/// @param made makes it for a strategy
public record SmallWorld(String id, Function<Strategy, World> made) {

  /// The world with `strategy` in it.
  public World of(Strategy strategy) {
    return made.apply(strategy);
  }
}
