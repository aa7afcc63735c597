/// Half of a cycle that must be caught.
@NullMarked
package dev.faultline.tidy.sample.right;

import org.jspecify.annotations.NullMarked;
