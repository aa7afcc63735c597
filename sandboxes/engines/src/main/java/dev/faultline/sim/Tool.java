package dev.faultline.sim;

import java.util.EnumSet;
import java.util.Set;

/// What a person may be given to make a run with by hand.
public enum Tool {
  /// Loses messages.
  DROP,
  /// Lets messages arrive once more.
  DUPLICATE,
  /// Keeps messages back, and delivers any message at once.
  HOLD,
  /// Lets messages take longer.
  DELAY,
  /// Crashes nodes, and starts them again.
  CRASH,
  /// Cuts nodes off, and mends that.
  CUT,
  /// Asks nodes for something.
  ASK;

  /// The one that `action` takes.
  public static Tool of(Action action) {
    return switch (action) {
      case Action.Drop _ -> DROP;
      case Action.Duplicate _ -> DUPLICATE;
      case Action.Hold _, Action.Deliver _ -> HOLD;
      case Action.Delay _ -> DELAY;
      case Action.Crash _, Action.Restart _ -> CRASH;
      case Action.Cut _, Action.Mend _ -> CUT;
      case Action.Ask _ -> ASK;
    };
  }

  /// All of them.
  public static Set<Tool> all() {
    return EnumSet.allOf(Tool.class);
  }
}
