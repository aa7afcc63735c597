package dev.faultline.sim;

import java.util.List;

/// A trace as data for one renderer: lanes, rows, cells and lamps, with sentences as keys.
///
/// An engine says in a {@link Telling} what is its own; the rest is the same for all.
///
/// @param lanes one for each node, by index
/// @param rows one for each event of the trace, by index
/// @param cells state that a row changed
/// @param lamps facts about the whole system, such as *chosen*
public record View(List<Lane> lanes, List<Row> rows, List<Cell> cells, List<Lamp> lamps) {

  public View {
    lanes = List.copyOf(lanes);
    rows = List.copyOf(rows);
    cells = List.copyOf(cells);
    lamps = List.copyOf(lamps);
  }

  /// `trace` as `telling` tells of it.
  public static View of(Trace trace, Telling telling) {
    return new ViewMaker(trace, telling).view();
  }

  /// One node.
  ///
  /// @param name such as `a2`
  /// @param role key of the role's name in the bundle, such as `role.acceptor`
  public record Lane(String name, String role) {}

  /// One event, as a person reads it.
  ///
  /// @param event index in the trace
  /// @param lane where it happens; -1 where it happens everywhere
  /// @param peer the other end of a message, else -1
  /// @param cause index of the event that led to this one, else -1
  /// @param label a few characters for an arrow or a mark, such as `Prepare 2.1`
  public record Row(
      int event,
      long timeMicros,
      TraceEvent.Kind kind,
      int lane,
      int peer,
      int cause,
      String label,
      Sentence says) {}

  /// From row `row` on, the state `name` (a key) of `lane` reads `value`.
  public record Cell(int row, int lane, String name, String value) {}

  /// A lamp `name` (a key) that is lit from row `row` on.
  public record Lamp(int row, String name, Sentence says) {}
}
