/// An engine that only has names: content can be read against it.
@NullMarked
package dev.faultline.engine.toy;

import org.jspecify.annotations.NullMarked;
