package dev.faultline.sim;

import dev.faultline.api.NodeProgram;
import java.util.function.Supplier;

/// A node of a run.
///
/// @param name such as `a2`
/// @param underTest whether its program is the strategy under test, or the engine's own
/// @param program makes the program, at the start and after each crash
public record NodeSpec(String name, boolean underTest, Supplier<NodeProgram> program) {}
