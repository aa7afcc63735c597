/// The operating system's walls around a process that runs what strangers wrote, put up by itself
/// or by the thread that starts it: limits of resources, no new privileges, Landlock, seccomp.
///
/// Linux on x86-64 has them all. Calls go through the foreign-function API; there is no program
/// besides. A wall that the system does not have is reported, and never an error.
///
/// Sources: the manual pages landlock(7), seccomp(2), prctl(2), getrlimit(2), bpf(4) of Linux.
@NullMarked
package dev.faultline.runner.jail;

import org.jspecify.annotations.NullMarked;
