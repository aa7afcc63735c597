/// Makes metered copies of the JDK's collections and streams, so that what strategies do with them
/// is charged step by step: *shadows*.
///
/// They are made at first use, from the very JDK that runs, into a cache of the machine; they are
/// never shipped, since they are derived from the JDK and carry its licence.
@NullMarked
package dev.faultline.grader.shadow;

import org.jspecify.annotations.NullMarked;
