/// The grader's own words, in Chinese and English.
@NullMarked
package dev.faultline.grader.wording;

import org.jspecify.annotations.NullMarked;
