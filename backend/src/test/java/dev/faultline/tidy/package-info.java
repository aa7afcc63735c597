/// Tests that hold the whole tree to its own rules: sizes, names, bans, determinism, and the
/// direction of modules.
@NullMarked
package dev.faultline.tidy;

import org.jspecify.annotations.NullMarked;
