package dev.faultline.diagram;

import dev.faultline.sim.Moments;
import dev.faultline.sim.TraceEvent.Kind;
import dev.faultline.sim.View;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Which moments of a run are shown one by one, and which are folded into one line because nothing
/// of note happens in them, as in rounds of retries.
///
/// A run of up to {@link #SHORT_RUN} moments is not folded. Of a longer one these stay: the first
/// few moments; crashes, restarts and the healing; requests, decisions and what engines mark; where
/// a lamp is lit; what broke, what led to it, and what is near it; and what is near the cursor.
/// Between these, {@link #SHORT_STRETCH} moments or more in a row become one fold. Where what stays
/// is more than {@link #MOST_KEPT}, only what is near stays.
///
/// @param extent the moments that are shown at all
/// @param stretches in order; together they are the extent
record Folding(Extent extent, List<Stretch> stretches) {

  static final int SHORT_RUN = 100;
  static final int SHORT_STRETCH = 5;
  static final int MOST_KEPT = 300;

  private static final int BEGINNING = 12;
  private static final int NEAR = 8;
  private static final int MOST_CAUSES = 6;

  Folding {
    stretches = List.copyOf(stretches);
  }

  /// Moments in a row, shown one by one or, where folded, as one line.
  record Stretch(int first, int last, boolean folded) {

    int size() {
      return last - first + 1;
    }
  }

  /// Nothing of `extent` is folded.
  static Folding none(Extent extent) {
    return new Folding(extent, List.of(new Stretch(extent.first(), extent.last(), false)));
  }

  /// Folds `extent`.
  ///
  /// @param cursor index of the moment that is looked at
  /// @param broken index of the moment that broke a property, or -1
  static Folding of(
      View view, Moments moments, Interest interest, Extent extent, int cursor, int broken) {
    if (extent.last() - extent.first() < SHORT_RUN) {
      return none(extent);
    }
    BitSet stays = near(cursor, broken);
    if (broken >= 0) {
      causes(view, moments, broken, stays);
    }
    BitSet ofNote = (BitSet) stays.clone();
    ofNote.set(extent.first(), extent.first() + BEGINNING);
    for (int moment = extent.first(); moment <= extent.last(); moment++) {
      if (interest.isKept(moment)) {
        ofNote.set(moment);
      }
    }
    return new Folding(
        extent, stretches(extent, ofNote.cardinality() > MOST_KEPT ? stays : ofNote));
  }

  /// Whether any moment of the extent is folded.
  boolean isFolded() {
    return stretches.stream().anyMatch(Stretch::folded);
  }

  private static BitSet near(int cursor, int broken) {
    BitSet near = new BitSet();
    near.set(Math.max(0, cursor - NEAR), cursor + NEAR + 1);
    if (broken >= 0) {
      near.set(Math.max(0, broken - NEAR), broken + NEAR + 1);
    }
    return near;
  }

  /// What led to `moment`, step by step: the sending of what arrived, the setting of the timer, or
  /// else what the node did before.
  private static void causes(View view, Moments moments, int moment, BitSet stays) {
    int at = moment;
    for (int step = 0; step < MOST_CAUSES && at >= 0; step++) {
      stays.set(at);
      Moments.Moment reached = moments.all().get(at);
      int cause = view.rows().get(reached.first()).cause();
      at = cause >= 0 ? moments.of(cause).index() : before(moments, reached);
    }
  }

  private static int before(Moments moments, Moments.Moment moment) {
    if (moment.kind() == Kind.START) {
      return -1;
    }
    int at = moment.index() - 1;
    while (at >= 0 && moments.all().get(at).node() != moment.node()) {
      at--;
    }
    return at;
  }

  private static List<Stretch> stretches(Extent extent, BitSet stays) {
    List<Stretch> stretches = new ArrayList<>();
    int open = extent.first();
    int at = extent.first();
    while (at <= extent.last()) {
      int end = Math.min(extent.last() + 1, nextOr(stays.nextSetBit(at), extent.last() + 1));
      if (end - at >= SHORT_STRETCH) {
        if (open < at) {
          stretches.add(new Stretch(open, at - 1, false));
        }
        stretches.add(new Stretch(at, end - 1, true));
        open = end;
      }
      at = Math.max(at + 1, stays.nextClearBit(end));
    }
    if (open <= extent.last()) {
      stretches.add(new Stretch(open, extent.last(), false));
    }
    return stretches;
  }

  private static int nextOr(int found, int otherwise) {
    return found < 0 ? otherwise : found;
  }
}
