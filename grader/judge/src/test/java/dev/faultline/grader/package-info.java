@NullMarked
package dev.faultline.grader;

import org.jspecify.annotations.NullMarked;
