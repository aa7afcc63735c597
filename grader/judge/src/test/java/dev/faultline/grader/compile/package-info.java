@NullMarked
package dev.faultline.grader.compile;

import org.jspecify.annotations.NullMarked;
