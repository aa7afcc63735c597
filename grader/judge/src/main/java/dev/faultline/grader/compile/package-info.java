/// The compiler process: sources in, diagnostics or verified and metered classes out.
///
/// It lives long, since a warm javac is fifty times faster than a cold one, and apart from the
/// supervisor, since javac can be made to hang by four hundred bytes and can not be interrupted.
@NullMarked
package dev.faultline.grader.compile;

import org.jspecify.annotations.NullMarked;
