package dev.faultline.content.trace;

import dev.faultline.sim.Action;
import dev.faultline.sim.ActionText;
import dev.faultline.sim.Preset;
import java.util.List;

/// Reads what a person does by hand, and refuses what no person could do in that world.
final class HandLine {

  private static final String FORMS =
      "write 'EVENT verb.NUMBER': of a message the number of the event that sent it, of a node its"
          + " place from 0; ask.NODE WISH asks for something";

  private HandLine() {}

  /// The action that `text` says.
  static Action read(String text, World world) throws BadLine {
    Action action;
    try {
      action = ActionText.read(text);
    } catch (IllegalArgumentException e) {
      throw new BadLine("'do': " + e.getMessage(), FORMS);
    }
    switch (action) {
      case Action.Crash(_, int node, _) -> crash(node, world);
      case Action.Restart(_, int node) -> node(node, world);
      case Action.Ask(_, int node, String what) -> ask(node, what, world);
      case Action.Cut(_, List<Integer> group) -> {
        for (int node : group) {
          node(node, world);
        }
      }
      case Action.Drop _,
          Action.Duplicate _,
          Action.Hold _,
          Action.Deliver _,
          Action.Delay _,
          Action.Mend _ -> {}
    }
    return action;
  }

  private static void crash(int node, World world) throws BadLine {
    node(node, world);
    if (!world.preset().crashes()) {
      throw new BadLine(
          "nodes do not crash in the preset '" + world.preset().name() + "'",
          "take the line away, or begin with a preset in which they may");
    }
  }

  private static void ask(int node, String wish, World world) throws BadLine {
    Preset preset = world.preset();
    node(node, world);
    if (!preset.asked().contains(node) || !preset.wishes().contains(wish)) {
      throw new BadLine(
          "nobody asks node " + node + " for '" + wish + "' in the preset '" + preset.name() + "'",
          "ask one of " + preset.asked() + " for one of " + preset.wishes());
    }
  }

  private static void node(int node, World world) throws BadLine {
    if (node >= world.nodes().size()) {
      throw new BadLine(
          "there is no node " + node, "count them from 0: " + String.join(", ", world.nodes()));
    }
  }
}
