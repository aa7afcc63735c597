package dev.faultline.diagram;

import dev.faultline.sim.Moments;

/// The moments that are shown at all, folded or not; very long runs are shown around one moment.
///
/// @param first index of the first moment
/// @param last index of the last moment
/// @param earlier how many moments are left out before
/// @param later how many are left out after
record Extent(int first, int last, int earlier, int later) {

  /// The most moments that are shown.
  static final int MAX_MOMENTS = 2_000;

  /// The most events that are shown, but for the one moment that is looked at.
  static final int MAX_EVENTS = 6_000;

  /// As much as may be shown around the moment `focus`: twice as much before it as after.
  static Extent around(Moments moments, int focus) {
    int first = reach(moments, focus, -1, MAX_MOMENTS * 2 / 3, MAX_EVENTS * 2 / 3);
    int events = moments.all().get(focus).last() - moments.all().get(first).first() + 1;
    int last = reach(moments, focus, 1, MAX_MOMENTS - (focus - first), MAX_EVENTS - events);
    events = moments.all().get(last).last() - moments.all().get(first).first() + 1;
    first = reach(moments, first, -1, MAX_MOMENTS - (last - first), MAX_EVENTS - events);
    return new Extent(first, last, first, moments.size() - 1 - last);
  }

  private static int reach(Moments moments, int from, int step, int mostMoments, int mostEvents) {
    int at = from;
    int left = mostEvents;
    for (int taken = 1; taken < mostMoments; taken++) {
      int next = at + step;
      if (next < 0 || next >= moments.size()) {
        break;
      }
      left -= moments.all().get(next).size();
      if (left < 0) {
        break;
      }
      at = next;
    }
    return at;
  }
}
