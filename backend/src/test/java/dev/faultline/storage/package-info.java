/// Databases to hold the tables to.
@NullMarked
package dev.faultline.storage;

import org.jspecify.annotations.NullMarked;
