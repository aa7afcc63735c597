/// Lays out a learner's source as google-java-format does, in a process of its own.
///
/// {@link dev.faultline.layout.Layout} is the door. The parser behind it is javac's, which a few
/// hundred bytes can make hang: so it has a clock beside it, and shares no process with the judge's
/// compilers, whose work others wait for, nor with the web server.
@NullMarked
package dev.faultline.layout;

import org.jspecify.annotations.NullMarked;
