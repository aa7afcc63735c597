/// Figures that are drawn from runs: how a run is made, which part of it is shown, and what must be
/// true of it.
@NullMarked
package dev.faultline.content.trace;

import org.jspecify.annotations.NullMarked;
