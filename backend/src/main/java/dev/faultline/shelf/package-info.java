/// What the site shows now: the one place that everybody asks for lessons and exercises, and how it
/// follows the folders that they are read from.
@NullMarked
package dev.faultline.shelf;

import org.jspecify.annotations.NullMarked;
