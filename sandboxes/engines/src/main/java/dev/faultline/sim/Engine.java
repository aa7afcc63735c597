package dev.faultline.sim;

import java.util.List;

/// A world that strategies can be put into: the SPI that every engine implements.
///
/// `engine: consensus` in an exercise resolves by name to `dev.faultline.engine.consensus
/// .ConsensusEngine`, which has a public constructor without parameters; see {@link
/// Engines#named(String)}.
public interface Engine {

  /// Rises with every change that can change a trace or a verdict.
  int version();

  /// The strategy interfaces that can be put under test here.
  List<Role> roles();

  /// Runs `scenario` once, on the calling thread.
  ///
  /// @throws IllegalArgumentException when the scenario names an unknown role or family
  RunResult run(Scenario scenario, Strategy strategy, RunOptions options);

  /// A right and plain strategy of the engine's own: what runs where no learner's code does, and
  /// what processes warm up with.
  ///
  /// @throws IllegalArgumentException when there is no such role
  Strategy plain(String role);

  /// How a recorded trace of this engine is shown.
  View view(Trace trace);
}
