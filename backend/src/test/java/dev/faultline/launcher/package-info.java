/// Tests of the launcher `./faultline` and of the documents that tell what to type.
@NullMarked
package dev.faultline.launcher;

import org.jspecify.annotations.NullMarked;
