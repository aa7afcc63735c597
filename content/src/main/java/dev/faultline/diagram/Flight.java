package dev.faultline.diagram;

/// One copy of one message, from where it is sent to where it ends.
///
/// @param send index of the event of sending; -1 where the trace does not say
/// @param end index of the event of arrival or loss; -1 while it is under way
/// @param from lane of the sender, `to` that of the receiver
/// @param fromMoment where it begins; -1 where the trace does not say
/// @param toMoment where it ends; the same as `fromMoment` where it is lost at once; -1 while it is
///   under way
/// @param second whether it is a repetition
/// @param late whether one that was sent later on the same link came earlier, or it took much
///   longer than others
record Flight(
    int send,
    int end,
    int from,
    int to,
    int fromMoment,
    int toMoment,
    Fate fate,
    boolean second,
    boolean late) {

  /// What became of it.
  enum Fate {
    DELIVERED("delivered"),
    LOST("lost"),
    UNDER_WAY("held");

    private final String css;

    Fate(String css) {
      this.css = css;
    }

    String css() {
      return css;
    }
  }

  /// Whether it is drawn from its beginning alone, since it arrives nowhere, or not yet.
  boolean isShort() {
    return fromMoment >= 0 && (isLostAtOnce() || fate == Fate.UNDER_WAY);
  }

  /// Whether the network lost it as it was sent.
  boolean isLostAtOnce() {
    return fate == Fate.LOST && fromMoment == toMoment;
  }
}
