/// Tests of panels and of figures that are drawn from runs.
@NullMarked
package dev.faultline.explore;

import org.jspecify.annotations.NullMarked;
