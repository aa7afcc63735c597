/// Says, before anything runs, whether compiled learner code keeps to the rules: everything that is
/// not on the list (`allowed.txt`) is refused, with the line and what to use instead.
///
/// It reads bytecode, so that no spelling of the source can fool it.
@NullMarked
package dev.faultline.grader.verify;

import org.jspecify.annotations.NullMarked;
