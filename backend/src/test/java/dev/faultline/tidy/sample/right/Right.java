package dev.faultline.tidy.sample.right;

import dev.faultline.tidy.sample.left.Left;
import org.jspecify.annotations.Nullable;

/// Half of a cycle that must be caught.
public record Right(@Nullable Left other) {}
