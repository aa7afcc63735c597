/// The whole path in a real browser: read, edit, run, submit, see what broke.
///
/// Needs Chromium: `FAULTLINE_CHROMIUM`, which the launcher sets, or one at a usual place. Without
/// one the tests are skipped.
@NullMarked
package dev.faultline.browser;

import org.jspecify.annotations.NullMarked;
