/// Panels: runs that a person makes by hand. The server keeps none of it: what a panel shows is
/// what its address says.
@NullMarked
package dev.faultline.explore;

import org.jspecify.annotations.NullMarked;
