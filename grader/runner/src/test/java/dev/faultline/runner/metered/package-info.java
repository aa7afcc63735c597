@NullMarked
package dev.faultline.runner.metered;

import org.jspecify.annotations.NullMarked;
