package dev.faultline.sim;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/// A world to play with by hand, in a panel: its network takes its least time for every message,
/// and nothing is left to chance. Its name and what it shows are `preset.NAME` and
/// `preset.NAME.about` in the engine's bundle.
///
/// @param name such as `duel`
/// @param role which strategy interface is played with
/// @param plan what happens without a hand
/// @param asked indices of the nodes that a person may ask for something
/// @param wishes what a person may ask them for
/// @param crashes whether nodes may be crashed: not where right strategies need not survive it
public record Preset(
    String name,
    String role,
    Plan plan,
    List<Integer> asked,
    List<String> wishes,
    boolean crashes) {

  private static final Draws NO_DRAWS =
      new Draws(Collections.emptyMap(), Collections.emptyMap(), Collections.emptyMap());

  public Preset {
    asked = List.copyOf(asked);
    wishes = List.copyOf(wishes);
  }

  /// What a person may use here.
  public Set<Tool> tools() {
    Set<Tool> tools = Tool.all();
    if (!crashes) {
      tools.remove(Tool.CRASH);
    }
    if (asked.isEmpty() || wishes.isEmpty()) {
      tools.remove(Tool.ASK);
    }
    return tools;
  }

  /// What happens without a hand.
  public Replay replay() {
    return new Replay(role, name, plan, NO_DRAWS);
  }

  /// The run in which a person does `actions`.
  public Setting setting(List<Action> actions) {
    return replay().setting().with(actions);
  }
}
