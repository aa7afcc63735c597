package dev.faultline.diagram;

import dev.faultline.sim.Moments;
import dev.faultline.sim.TraceEvent.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Where everything stands: lanes side by side, and time down, one line a moment, not to scale. The
/// unit is a CSS pixel on a phone.
final class Layout {

  /// Beside the lanes, for the time.
  static final double GUTTER = 44;

  /// A crash amid other things stands so far below them.
  static final double TEAR_BELOW = 5;

  /// What is left free at the right, for a message to oneself.
  static final double MARGIN = 6;

  /// How much room a jump of time takes.
  static final double GAP = 17;

  private static final double FULL_WIDTH = 358;
  private static final double NARROWEST_LANE = 52;
  private static final double WIDEST_LANE = 150;
  private static final double WIDEST_IN_FIGURE = 100;
  private static final double TOP = 6;
  private static final double MARK = 11;
  private static final double HEIGHT = 23;
  private static final double FOLD = 26;
  private static final int GAP_FACTOR = 6;
  private static final long LEAST_GAP_MICROS = 1000;

  private final Run run;
  private final Folding folding;
  private final long gapMicros;
  private final double lane;
  private final Stacks stacks;
  private final List<Line> lines = new ArrayList<>();

  /// For each moment, the index of its line; -1 where it is not shown.
  private final int[] lineOf;

  private double bottom = TOP;

  /// One line of the picture: a moment, several that merely start a node, or a fold.
  ///
  /// @param y where its marks stand
  /// @param gapMicros time that passes before it without a line of its own, or 0
  record Line(
      int first, int last, boolean folded, double top, double y, double bottom, long gapMicros) {}

  private Layout(Run run, Folding folding, double widest) {
    this.run = run;
    this.folding = folding;
    lane = Math.clamp((FULL_WIDTH - GUTTER - MARGIN) / run.lanes().size(), NARROWEST_LANE, widest);
    stacks = new Stacks(run);
    lineOf = new int[run.moments().size()];
    Arrays.fill(lineOf, -1);
    gapMicros = gap();
  }

  static Layout of(Run run, Folding folding) {
    return of(run, folding, WIDEST_LANE);
  }

  /// The layout of a figure in a text. Where lanes are few it is narrow, so that letters are as
  /// large as those around it once it fills a column.
  static Layout ofFigure(Run run, Folding folding) {
    return of(run, folding, WIDEST_IN_FIGURE);
  }

  private static Layout of(Run run, Folding folding, double widest) {
    Layout layout = new Layout(run, folding, widest);
    for (Folding.Stretch stretch : folding.stretches()) {
      if (stretch.folded()) {
        layout.add(stretch.first(), stretch.last(), true, FOLD);
      } else {
        layout.addAll(stretch);
      }
    }
    return layout;
  }

  List<Line> lines() {
    return lines;
  }

  Extent extent() {
    return folding.extent();
  }

  /// Whether `moment` is shown or folded, and not left out.
  boolean isShown(int moment) {
    return moment >= 0 && moment < lineOf.length && lineOf[moment] >= 0;
  }

  Line line(int moment) {
    return lines.get(lineOf[moment]);
  }

  double width() {
    return GUTTER + lane * run.lanes().size() + MARGIN;
  }

  double height() {
    return bottom + TOP;
  }

  double laneWidth() {
    return lane;
  }

  /// The middle of a lane.
  double x(int index) {
    return GUTTER + lane * (run.lanes().indexOf(index) + 0.5);
  }

  private void addAll(Folding.Stretch stretch) {
    int at = stretch.first();
    while (at <= stretch.last()) {
      int end = at;
      while (end < stretch.last() && isBareStart(at) && isBareStart(end + 1)) {
        end++;
      }
      Moments.Moment moment = run.moment(at);
      add(at, end, false, HEIGHT + stack(moment).height());
      at = end + 1;
    }
  }

  private void add(int first, int last, boolean folded, double height) {
    long before = first == folding.extent().first() ? 0 : since(first);
    long gap = !folded && before >= gapMicros && !lastIsFold() ? before : 0;
    double top = bottom + (gap > 0 ? GAP : 0);
    double y = top + (folded ? height / 2 : MARK);
    Arrays.fill(lineOf, first, last + 1, lines.size());
    lines.add(new Line(first, last, folded, top, y, top + height, gap));
    bottom = top + height;
  }

  private boolean lastIsFold() {
    return !lines.isEmpty() && lines.getLast().folded();
  }

  private long since(int moment) {
    return run.moment(moment).timeMicros() - run.moment(moment - 1).timeMicros();
  }

  /// How what belongs to `moment` stands below its mark.
  Stacks.Stack stack(Moments.Moment moment) {
    return stacks.of(moment);
  }

  private boolean isBareStart(int index) {
    Moments.Moment moment = run.moment(index);
    if (moment.kind() != Kind.START || run.isBroken(moment)) {
      return false;
    }
    return run.cells(moment).isEmpty()
        && run.rows(moment).stream()
            .allMatch(row -> row.kind() == Kind.START || row.kind() == Kind.SET_TIMER);
  }

  /// A pause between two moments from which on it is marked.
  private long gap() {
    long[] pauses =
        IntStream.rangeClosed(folding.extent().first() + 1, folding.extent().last())
            .mapToLong(this::since)
            .filter(pause -> pause > 0)
            .sorted()
            .toArray();
    long half = pauses.length == 0 ? 0 : pauses[pauses.length / 2];
    return Math.max(LEAST_GAP_MICROS, GAP_FACTOR * half);
  }
}
