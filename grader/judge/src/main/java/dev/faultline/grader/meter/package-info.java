/// Rewrites verified classes so that their work is counted, in steps that are the same on every
/// machine, and so that nothing in them depends on the process that runs them.
///
/// A step is about one instruction of the class file. A call of `Meter.tick` at the start of a
/// basic block charges the block and small ones behind it ({@link
/// dev.faultline.grader.meter.Ticks}); what is made is charged in bytes, and calls by the depth of
/// the stack ({@link dev.faultline.grader.meter.Depths}). What the JDK does for a strategy is
/// charged as well: its collections and streams are used as metered copies ({@link
/// dev.faultline.grader.meter.Renames}, made in `dev.faultline.grader.shadow`), and other methods
/// are called by way of stand-ins ({@link dev.faultline.grader.meter.Redirects}). Stack maps are
/// kept, not computed, so that no class has to be loaded to write them.
@NullMarked
package dev.faultline.grader.meter;

import org.jspecify.annotations.NullMarked;
