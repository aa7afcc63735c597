package dev.faultline.explore;

import dev.faultline.runner.Play;
import dev.faultline.runner.Report;
import dev.faultline.web.Refusal;
import java.util.UUID;

/// Where panels get runs of learners' strategies from.
public interface Strategies {

  /// Makes a run with the strategy of a submission. Whoever has the link sees the run, and never
  /// the source.
  ///
  /// @param role what the strategy has to implement
  /// @throws Refusal when there is no such submission, or its strategy can not be run
  Report.Played play(UUID submission, String engine, String role, Play play);
}
