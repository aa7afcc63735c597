@NullMarked
package dev.faultline.grader.process;

import org.jspecify.annotations.NullMarked;
