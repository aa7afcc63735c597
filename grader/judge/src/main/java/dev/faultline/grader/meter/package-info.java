/// Rewrites verified classes so that their work is counted, in steps that are the same on every
/// machine, and so that nothing in them depends on the process that runs them.
///
/// A step is one instruction of the class file; a call of `Meter.tick` at the start of each basic
/// block charges all of the block. Stack maps are kept, not computed: whatever is inserted leaves
/// locals and stack as they were, so that no class has to be loaded to write them.
///
/// Not yet here: charging for allocation and for depth of the stack. Both belong into {@link
/// dev.faultline.grader.meter.Ticks}, beside the steps.
@NullMarked
package dev.faultline.grader.meter;

import org.jspecify.annotations.NullMarked;
