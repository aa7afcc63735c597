@NullMarked
package dev.faultline.content.figure;

import org.jspecify.annotations.NullMarked;
