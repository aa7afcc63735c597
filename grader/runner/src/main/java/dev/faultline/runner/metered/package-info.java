/// What metered code calls in place of methods of the JDK. The classes here are written like a
/// learner's: with the JDK's collections, and without a meter but where a call does more work than
/// its code shows. When the metered copies of the JDK's collections are made, these classes are
/// rewritten with them: they get a place in the same shadow packages, use the metered collections,
/// and are metered as everything there. They are never used as they stand here.
///
/// What a strategy calls goes by way of `redirects.txt` and `charges.txt` of the meter; those in
/// `jdk` stand in for internals that the JDK's collections rest upon, under the same names.
@NullMarked
package dev.faultline.runner.metered;

import org.jspecify.annotations.NullMarked;
