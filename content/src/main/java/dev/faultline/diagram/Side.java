package dev.faultline.diagram;

import dev.faultline.sim.Moments;
import dev.faultline.sim.TraceEvent.Kind;
import dev.faultline.sim.View;

/// On which side of its lane a moment has its words: the one from which no message comes, where the
/// picture has room there.
///
/// @param isLeft else right
/// @param isShared whether the message that arrives has its label there too
record Side(boolean isLeft, boolean isShared) {

  static Side of(Run run, Moments.Moment moment) {
    View.Row first = run.view().rows().get(moment.first());
    int node = moment.node();
    boolean isFirst = node <= 0;
    boolean isLast = node == run.view().lanes().size() - 1;
    if (first.kind() != Kind.DELIVER && first.kind() != Kind.LOSE) {
      return new Side(isLast && !isFirst, false);
    }
    boolean fromRight = first.peer() > node || (first.peer() == node && !isLast);
    boolean left = fromRight ? !isFirst : isLast;
    return new Side(left, left != fromRight);
  }
}
