/// What holds templates, words, styles and bundle together.
@NullMarked
package dev.faultline.frontend;

import org.jspecify.annotations.NullMarked;
