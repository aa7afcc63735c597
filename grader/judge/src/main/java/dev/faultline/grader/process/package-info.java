/// Starts, watches and ends the processes that do the grader's work: long-lived compilers, and
/// runners that are started ahead and used once.
///
/// Their death is our fault and never a learner's. {@link dev.faultline.grader.process.Jail} is the
/// place of the operating system's walls around them.
@NullMarked
package dev.faultline.grader.process;

import org.jspecify.annotations.NullMarked;
