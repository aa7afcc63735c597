/// From a learner's source to a verdict: compile, verify, meter, run, judge.
///
/// {@link dev.faultline.grader.Judge} is the door.
@NullMarked
package dev.faultline.grader;

import org.jspecify.annotations.NullMarked;
