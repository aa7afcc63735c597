@NullMarked
package dev.faultline.layout;

import org.jspecify.annotations.NullMarked;
