/// What a visitor is writing and has not handed in.
@NullMarked
package dev.faultline.draft;

import org.jspecify.annotations.NullMarked;
