@NullMarked
package dev.faultline.apidocs;

import org.jspecify.annotations.NullMarked;
