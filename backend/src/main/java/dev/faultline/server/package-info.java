/// The web application put together and started.
@NullMarked
package dev.faultline.server;

import org.jspecify.annotations.NullMarked;
