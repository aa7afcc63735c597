package dev.faultline.diagram;

import dev.faultline.sim.Moments;
import dev.faultline.sim.View;
import java.util.ArrayList;
import java.util.List;

/// A run as everything here looks at it.
///
/// @param lanes the lanes that are shown, in order
/// @param broken index of the event that broke a property, or -1
/// @param cursor index of the moment that is looked at
record Run(
    View view, Moments moments, List<Flight> flights, List<Integer> lanes, int broken, int cursor) {

  /// Whether nothing is left of `lane`.
  boolean isFirst(int lane) {
    return lane <= lanes.getFirst();
  }

  /// Whether nothing is right of `lane`.
  boolean isLast(int lane) {
    return lane >= lanes.getLast();
  }

  Moments.Moment moment(int index) {
    return moments.all().get(index);
  }

  /// The rows of one moment.
  List<View.Row> rows(Moments.Moment moment) {
    return view.rows().subList(moment.first(), moment.last() + 1);
  }

  boolean isBroken(Moments.Moment moment) {
    return moment.first() <= broken && broken <= moment.last();
  }

  /// The cells that one moment changes; the later of two changes of the same.
  List<View.Cell> cells(Moments.Moment moment) {
    List<View.Cell> changed = new ArrayList<>();
    List<View.Cell> cells = view.cells();
    for (int i = firstCell(moment.first());
        i < cells.size() && cells.get(i).row() <= moment.last();
        i++) {
      View.Cell cell = cells.get(i);
      changed.removeIf(
          earlier -> earlier.lane() == cell.lane() && earlier.name().equals(cell.name()));
      changed.add(cell);
    }
    return changed;
  }

  /// The lamps that one moment lights.
  List<View.Lamp> lamps(Moments.Moment moment) {
    return view.lamps().stream()
        .filter(lamp -> moment.first() <= lamp.row() && lamp.row() <= moment.last())
        .toList();
  }

  private int firstCell(int row) {
    int low = 0;
    int high = view.cells().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (view.cells().get(middle).row() < row) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
