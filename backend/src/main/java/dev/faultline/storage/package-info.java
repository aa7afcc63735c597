/// The database that everything is kept in.
@NullMarked
package dev.faultline.storage;

import org.jspecify.annotations.NullMarked;
