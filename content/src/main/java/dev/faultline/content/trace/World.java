package dev.faultline.content.trace;

import dev.faultline.sim.Engine;
import dev.faultline.sim.Engines;
import dev.faultline.sim.Messages;
import dev.faultline.sim.NodeSpec;
import dev.faultline.sim.Preset;
import dev.faultline.sim.Property;
import dev.faultline.sim.Role;
import java.util.List;
import java.util.Locale;

/// What the lines of one run can name.
///
/// @param nodes names, by index
record World(Engine engine, Preset preset, List<String> nodes, Messages messages) {

  World {
    nodes = List.copyOf(nodes);
  }

  /// The world of a preset.
  static World of(String engine, String preset) throws BadLine {
    Engine named;
    try {
      named = Engines.named(engine);
    } catch (IllegalArgumentException e) {
      throw new BadLine(String.valueOf(e.getMessage()), "name an engine that exists");
    }
    List<String> presets = named.presets().stream().map(Preset::name).toList();
    if (!presets.contains(preset)) {
      throw new BadLine(
          "the engine '" + engine + "' has no preset '" + preset + "'",
          presets.isEmpty()
              ? "it has no panel yet; leave the figure out"
              : "use one of " + presets);
    }
    Preset world = named.presets().get(presets.indexOf(preset));
    List<String> nodes =
        named.scene(world.role(), world.plan(), named.plain(world.role())).nodes().stream()
            .map(NodeSpec::name)
            .toList();
    return new World(named, world, nodes, Messages.of(engine, Locale.ENGLISH));
  }

  /// The index of the node `name`.
  int node(String name) throws BadLine {
    int index = nodes.indexOf(name);
    if (index < 0) {
      throw new BadLine("there is no node '" + name + "'", "name one of " + nodes);
    }
    return index;
  }

  /// Sees to it that the engine has words for `prefix.name`.
  void known(String prefix, String name) throws BadLine {
    String key = prefix + "." + name;
    if (messages.text(key).equals(key)) {
      throw new BadLine(
          "the engine '" + engine.name() + "' has no " + prefix + " '" + name + "'",
          "use a name that its messages_en.properties has as " + prefix + ".NAME");
    }
  }

  /// Sees to it that the role under test has the property `id`.
  void property(String id) throws BadLine {
    Role role =
        engine.roles().stream().filter(r -> r.id().equals(preset.role())).findFirst().orElseThrow();
    List<String> ids = role.properties().stream().map(Property::id).toList();
    if (!ids.contains(id)) {
      throw new BadLine(
          "the role '" + role.id() + "' has no property '" + id + "'", "use one of " + ids);
    }
  }
}
