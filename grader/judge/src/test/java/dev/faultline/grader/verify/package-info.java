@NullMarked
package dev.faultline.grader.verify;

import org.jspecify.annotations.NullMarked;
