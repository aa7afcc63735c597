/// A whole server on a random port with a folder of its own, for tests of every kind.
@NullMarked
package dev.faultline.server;

import org.jspecify.annotations.NullMarked;
