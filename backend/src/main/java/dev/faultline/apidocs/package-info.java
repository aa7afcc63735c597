/// The documentation of what strategies are written against, as the build made it from the sources.
@NullMarked
package dev.faultline.apidocs;

import org.jspecify.annotations.NullMarked;
