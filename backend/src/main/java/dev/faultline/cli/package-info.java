/// The command line: one class a command, and {@link dev.faultline.cli.Main} that picks it. Only
/// `serve` starts Spring.
@NullMarked
package dev.faultline.cli;

import org.jspecify.annotations.NullMarked;
