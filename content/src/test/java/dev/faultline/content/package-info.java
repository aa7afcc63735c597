@NullMarked
package dev.faultline.content;

import org.jspecify.annotations.NullMarked;
