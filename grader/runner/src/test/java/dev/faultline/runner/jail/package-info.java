@NullMarked
package dev.faultline.runner.jail;

import org.jspecify.annotations.NullMarked;
