/// Stand-ins for internals of the JDK under whose names they are called by the metered copies of
/// its collections, with no more than what these use.
@NullMarked
package dev.faultline.runner.metered.jdk;

import org.jspecify.annotations.NullMarked;
