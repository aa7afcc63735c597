/// Makes an SVG file safe to be put into a page.
@NullMarked
package dev.faultline.content.figure;

import org.jspecify.annotations.NullMarked;
