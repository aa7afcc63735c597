package dev.faultline.tidy.sample.left;

import dev.faultline.tidy.sample.right.Right;
import org.jspecify.annotations.Nullable;

/// Half of a cycle that must be caught.
public record Left(@Nullable Right other) {}
