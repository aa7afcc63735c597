/// Tests of the renderer.
@NullMarked
package dev.faultline.diagram;

import org.jspecify.annotations.NullMarked;
