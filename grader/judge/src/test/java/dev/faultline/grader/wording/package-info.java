@NullMarked
package dev.faultline.grader.wording;

import org.jspecify.annotations.NullMarked;
