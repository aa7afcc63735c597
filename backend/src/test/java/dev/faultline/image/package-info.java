/// Tests of the container image's files: no container engine is needed for them.
@NullMarked
package dev.faultline.image;

import org.jspecify.annotations.NullMarked;
