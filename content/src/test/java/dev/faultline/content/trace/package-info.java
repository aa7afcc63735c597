/// Tests of figures that are drawn from runs.
@NullMarked
package dev.faultline.content.trace;

import org.jspecify.annotations.NullMarked;
