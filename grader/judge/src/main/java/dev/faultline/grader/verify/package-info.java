/// Says, before anything runs, whether compiled learner code keeps to the rules: everything that is
/// not on the list (`allowed.txt`) is refused, with the line and what to use instead.
///
/// It reads bytecode, so that no spelling of the source can fool it.
///
/// Not yet here: the collections of the JDK do unmetered work for one call, and a `HashMap` may be
/// keyed by JDK objects without a hash code of their own. Metered copies of these collections
/// (*shadow collections*) will stand in their place; the meter's redirects are where they go in.
@NullMarked
package dev.faultline.grader.verify;

import org.jspecify.annotations.NullMarked;
