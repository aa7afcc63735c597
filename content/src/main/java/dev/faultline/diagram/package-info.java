/// Draws a recorded run: a space-time diagram as SVG, and the same in words.
///
/// {@link dev.faultline.diagram.Diagram} is the door. Nothing here knows an engine: everything
/// comes from its {@link dev.faultline.sim.View}.
@NullMarked
package dev.faultline.diagram;

import org.jspecify.annotations.NullMarked;
