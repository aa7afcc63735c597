package dev.faultline.diagram;

import dev.faultline.sim.TraceEvent.Kind;
import dev.faultline.sim.View;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Draws cuts that were made by hand: a hatched band between lanes that can not talk to one
/// another, for as long as the cut lasts. What a plan cuts is not in a trace; it is seen by what is
/// lost.
final class Cuts {

  /// More cuts than this at a time are not drawn.
  private static final int MOST = 16;

  private final Run run;
  private final Layout layout;
  private final Xml out;
  private final List<Open> open = new ArrayList<>();

  private record Open(BitSet group, double from, int moment) {}

  Cuts(Run run, Layout layout, Xml out) {
    this.run = run;
    this.layout = layout;
    this.out = out;
  }

  void draw() {
    int last = run.moment(layout.extent().last()).last();
    for (View.Row row : run.view().rows().subList(0, last + 1)) {
      if (row.kind() == Kind.CUT && open.size() < MOST) {
        int moment = run.moments().of(row.event()).index();
        open.add(new Open(group(row), y(moment), moment));
      } else if (row.kind() == Kind.MEND || row.kind() == Kind.HEAL) {
        close(y(run.moments().of(row.event()).index()));
      }
    }
    close(layout.height());
  }

  private double y(int moment) {
    return layout.isShown(moment) ? layout.line(moment).y() : 0;
  }

  private BitSet group(View.Row row) {
    List<String> names = List.of(row.label().split(" ", -1));
    BitSet group = new BitSet();
    for (int i = 0; i < run.view().lanes().size(); i++) {
      group.set(i, names.contains(run.view().lanes().get(i).name()));
    }
    return group;
  }

  private void close(double to) {
    for (Open cut : open) {
      for (int i = 1; i < run.lanes().size() && to > cut.from(); i++) {
        int left = run.lanes().get(i - 1);
        int right = run.lanes().get(i);
        if (cut.group().get(left) != cut.group().get(right)) {
          double x = (layout.x(left) + layout.x(right)) / 2;
          out.line(cut.moment() > run.cursor() ? "cut after" : "cut", x, cut.from(), x, to);
        }
      }
    }
    open.clear();
  }
}
