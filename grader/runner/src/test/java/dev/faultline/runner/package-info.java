@NullMarked
package dev.faultline.runner;

import org.jspecify.annotations.NullMarked;
