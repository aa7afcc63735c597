package dev.faultline.diagram;

import dev.faultline.sim.Moments;
import dev.faultline.sim.TraceEvent.Kind;
import dev.faultline.sim.View;

/// On which side of its lane a moment has its words: the one from which no message comes, where the
/// picture has room there.
///
/// @param isLeft else right
/// @param isShared whether the message that arrives has its label there too
/// @param isArrival whether a message arrives
record Side(boolean isLeft, boolean isShared, boolean isArrival) {

  static Side of(Run run, Moments.Moment moment) {
    View.Row first = run.view().rows().get(moment.first());
    int node = moment.node();
    boolean isFirst = run.isFirst(node);
    boolean isLast = run.isLast(node);
    if (first.kind() == Kind.AIM || first.kind() == Kind.HOLD || first.kind() == Kind.DELAY) {
      // A whole sentence, which goes where there is more room.
      boolean isInRightHalf = run.lanes().indexOf(node) * 2 >= run.lanes().size();
      return new Side(isInRightHalf && !isFirst, false, false);
    }
    if (first.kind() != Kind.DELIVER && first.kind() != Kind.LOSE) {
      return new Side(isLast && !isFirst, false, false);
    }
    boolean fromRight = first.peer() > node || (first.peer() == node && !isLast);
    boolean left = fromRight ? !isFirst : isLast;
    return new Side(left, left != fromRight, true);
  }

  /// Whether the label of the message that arrives stands on the left side, or on the right one.
  boolean isLabelOn(boolean left) {
    return isArrival && left == (isLeft == isShared);
  }
}
