/// The simulation kernel: virtual time in microseconds, one thread, named streams of one seed, a
/// network and disks that fail as a plan says, and a trace with a running digest.
@NullMarked
package dev.faultline.sim;

import org.jspecify.annotations.NullMarked;
