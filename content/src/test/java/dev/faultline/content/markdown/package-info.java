@NullMarked
package dev.faultline.content.markdown;

import org.jspecify.annotations.NullMarked;
