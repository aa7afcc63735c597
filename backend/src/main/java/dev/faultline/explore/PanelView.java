package dev.faultline.explore;

import dev.faultline.diagram.Diagram;
import dev.faultline.sim.Tool;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A panel as a template shows it, at one moment of its run. What holds at other moments comes too,
/// each with the span of events in which it holds, so that stepping needs no server.
///
/// @param title of the preset
/// @param about what there is to see in it
/// @param url of the panel itself; `?at=N` behind it says the moment
/// @param at the last event of the moment that is shown
/// @param says what broke, or how it stands
/// @param broken whether a property broke
/// @param brokenAt the event at which it broke, else -1
/// @param missed how many actions could not be done
/// @param oldVersion whether the link was made with another version of the engine
/// @param begin address of the panel that nobody has touched
/// @param undo address of the panel without its last action
/// @param tools what a person may use
/// @param puzzle what is to be broken; null where nothing is
/// @param diagram the run, as it went and as it will go
public record PanelView(
    String engine,
    String title,
    String about,
    String url,
    int at,
    String says,
    boolean broken,
    int brokenAt,
    int missed,
    boolean oldVersion,
    List<Choice> presets,
    String begin,
    @Nullable String undo,
    int actions,
    List<Node> nodes,
    List<Lamp> lamps,
    List<Message> messages,
    List<Asked> asked,
    List<String> wishes,
    Set<Tool> tools,
    @Nullable PuzzleView puzzle,
    Diagram.Drawn diagram) {

  public PanelView {
    presets = List.copyOf(presets);
    nodes = List.copyOf(nodes);
    lamps = List.copyOf(lamps);
    messages = List.copyOf(messages);
    asked = List.copyOf(asked);
    wishes = List.copyOf(wishes);
    tools = Set.copyOf(tools);
  }

  /// Whether the tool of that name may be used, such as `DROP`.
  public boolean may(String tool) {
    return tools.contains(Tool.valueOf(tool));
  }

  /// A preset to choose.
  public record Choice(String name, String title, String url, boolean chosen) {}

  /// Something that holds from event `from` on until event `to`.
  ///
  /// @param now whether it holds at the moment that is shown
  public record During(int from, int to, boolean now) {}

  /// A node.
  ///
  /// @param outages when it is down
  public record Node(
      int index,
      String name,
      String role,
      List<During> outages,
      List<Cell> cells,
      List<Stored> disk) {

    public Node {
      outages = List.copyOf(outages);
      cells = List.copyOf(cells);
      disk = List.copyOf(disk);
    }

    /// Whether it is down at the moment that is shown.
    public boolean hasCrashed() {
      return outages.stream().anyMatch(During::now);
    }
  }

  /// A part of a node's state.
  public record Cell(String name, String value, During during) {}

  /// A value on a node's disk.
  public record Stored(String key, String value, boolean synced, During during) {}

  /// A fact about the whole system.
  public record Lamp(String name, String says, During during) {}

  /// A message on its way.
  ///
  /// @param event the event that sent it
  public record Message(int event, String says, boolean held, During during) {}

  /// A node that may be asked for something.
  public record Asked(int index, String name) {}
}
