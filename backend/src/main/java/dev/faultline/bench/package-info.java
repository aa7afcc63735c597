/// The benchmarks of `docs/benchmarks.md`. Figures are measured together, and told as medians and
/// as ratios within one run, since machines are noisy.
@NullMarked
package dev.faultline.bench;

import org.jspecify.annotations.NullMarked;
