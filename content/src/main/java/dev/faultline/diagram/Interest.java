package dev.faultline.diagram;

import dev.faultline.sim.Moments;
import dev.faultline.sim.TraceEvent.Kind;
import dev.faultline.sim.View;
import java.util.BitSet;

/// Which moments a reader hurries to, and which of those are never folded away.
final class Interest {

  private final BitSet ofNote = new BitSet();
  private final BitSet kept = new BitSet();

  private Interest() {}

  static Interest of(View view, Moments moments, int broken) {
    Interest interest = new Interest();
    int[] byEvent = moments.byEvent();
    for (View.Row row : view.rows()) {
      interest.add(row.kind(), byEvent[row.event()]);
    }
    for (View.Lamp lamp : view.lamps()) {
      interest.keep(byEvent[lamp.row()]);
    }
    if (broken >= 0) {
      interest.keep(byEvent[broken]);
    }
    return interest;
  }

  /// Whether the arrows with Shift stop there.
  boolean isOfNote(int moment) {
    return ofNote.get(moment);
  }

  boolean isKept(int moment) {
    return kept.get(moment);
  }

  /// The last one of note before `moment`; itself where there is none.
  int before(int moment) {
    int found = moment == 0 ? -1 : ofNote.previousSetBit(moment - 1);
    return found < 0 ? moment : found;
  }

  /// The first one of note after `moment`; itself where there is none.
  int after(int moment) {
    int found = ofNote.nextSetBit(moment + 1);
    return found < 0 ? moment : found;
  }

  private void add(Kind kind, int moment) {
    switch (kind) {
      case CRASH,
          RESTART,
          HEAL,
          BREAK,
          DECIDE,
          EXECUTE,
          COMPLETE,
          CLIENT,
          HOLD,
          DELAY,
          CUT,
          MEND,
          AIM ->
          keep(moment);
      case LOSE, DUPLICATE -> ofNote.set(moment);
      case START, SEND, DELIVER, SET_TIMER, TIMER, WRITE, SYNC, LOG -> {} // everyday
    }
  }

  private void keep(int moment) {
    ofNote.set(moment);
    kept.set(moment);
  }
}
