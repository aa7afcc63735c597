@NullMarked
package dev.faultline.grader.meter;

import org.jspecify.annotations.NullMarked;
