/// The list of lessons, lessons and exercises, as pages and as JSON.
@NullMarked
package dev.faultline.lesson;

import org.jspecify.annotations.NullMarked;
