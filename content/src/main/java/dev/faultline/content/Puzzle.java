package dev.faultline.content;

import dev.faultline.sim.Action;
import dev.faultline.sim.Tool;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// An exercise of the kind `break`: a wrong strategy, and a world in which a person is to break its
/// property by hand.
///
/// @param title plain text
/// @param taskHtml sanitised
/// @param hints inline HTML, sanitised, in the order in which they are offered
/// @param preset of the engine: the world in which it is played
/// @param tools what may be used
/// @param property id of what is to be broken
/// @param strategy the wrong one; its id is the puzzle's
/// @param shortest the fewest actions that are known to break it; never shown
public record Puzzle(
    String lessonId,
    Text title,
    Text taskHtml,
    List<Text> hints,
    String preset,
    Set<Tool> tools,
    String property,
    AuthorStrategy strategy,
    List<Action> shortest) {

  public Puzzle {
    hints = List.copyOf(hints);
    tools = Collections.unmodifiableSet(EnumSet.copyOf(tools));
    shortest = List.copyOf(shortest);
  }

  /// Such as `paxos/short-memory`.
  public String id() {
    return strategy.id();
  }

  /// Changes with all that can change whether a list of actions solves it.
  public String version() {
    return strategy.spec().version();
  }
}
