package dev.faultline.explore;

import dev.faultline.runner.Play;
import dev.faultline.runner.Report;
import dev.faultline.sim.LinkToken;
import dev.faultline.web.Refusal;

/// Where panels get runs of other strategies than the engine's own from.
public interface Strategies {

  /// Makes a run with a learner's or an author's strategy, in a process of its own. Whoever has the
  /// link sees the run, and never the source.
  ///
  /// @param whose not the engine's
  /// @param role what the strategy has to implement
  /// @throws Refusal when there is no such strategy, or it can not be run
  Report.Played play(LinkToken.Whose whose, String engine, String role, Play play);
}
