package dev.faultline.sim;

/// A part of a run: from event `from` on, up to event `to` and without it.
public record Span(int from, int to) {

  /// Where a span ends that lasts.
  public static final int OPEN = Integer.MAX_VALUE;

  /// Whether it holds after event `event`.
  public boolean includes(int event) {
    return from <= event && event < to;
  }
}
