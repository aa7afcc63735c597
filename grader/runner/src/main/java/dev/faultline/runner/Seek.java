package dev.faultline.runner;

import dev.faultline.sim.BreakSearch;
import dev.faultline.sim.Engine;
import dev.faultline.sim.Preset;
import dev.faultline.sim.Tool;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A search to be made with the strategy that a runner was opened with: for the fewest actions by
/// hand that break a property.
///
/// @param preset name of the engine's preset in which it is broken
/// @param tools what may be used
/// @param property id of what is to be broken
/// @param actions lists of more are not tried
/// @param runs that are made at most
/// @param kept of the lists of one length, at most so many are followed up
public record Seek(
    String preset, Set<Tool> tools, String property, int actions, long runs, int kept) {

  private static final int MAX_NAME_BYTES = 200;

  public Seek {
    tools = Set.copyOf(tools);
  }

  /// This search in a frame.
  public Frame toFrame() {
    List<String> names = new ArrayList<>();
    for (Tool tool : EnumSet.copyOf(tools)) {
      names.add(tool.name());
    }
    byte[] bytes =
        new FieldWriter()
            .string(preset)
            .strings(names)
            .string(property)
            .integer(actions)
            .longInteger(runs)
            .integer(kept)
            .toBytes();
    return new Frame(Frame.Type.SEEK, bytes);
  }

  /// The search that a frame carries.
  static Seek from(Frame frame) throws MalformedFrameException {
    FieldReader in = new FieldReader(frame.payload());
    String preset = in.string(MAX_NAME_BYTES);
    Set<Tool> tools = EnumSet.noneOf(Tool.class);
    for (String name : in.strings(Tool.values().length, MAX_NAME_BYTES)) {
      tools.add(Tool.valueOf(name));
    }
    Seek seek =
        new Seek(
            preset,
            tools,
            in.string(MAX_NAME_BYTES),
            in.integer(1, Integer.MAX_VALUE),
            in.longInteger(),
            in.integer(1, Integer.MAX_VALUE));
    in.end();
    return seek;
  }

  /// What is looked for.
  ///
  /// @throws IllegalArgumentException when the engine has no such preset
  BreakSearch.Goal goal(Engine engine) {
    Preset world =
        engine
            .preset(preset)
            .orElseThrow(() -> new IllegalArgumentException("there is no preset " + preset));
    return new BreakSearch.Goal(world, tools, property);
  }

  /// How much is tried.
  BreakSearch.Limits limits(long stepBudget) {
    return new BreakSearch.Limits(actions, runs, kept, stepBudget);
  }
}
