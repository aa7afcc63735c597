@NullMarked
package dev.faultline.grader.shadow;

import org.jspecify.annotations.NullMarked;
