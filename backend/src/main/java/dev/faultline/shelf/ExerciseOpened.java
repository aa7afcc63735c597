package dev.faultline.shelf;

import dev.faultline.content.Exercise;

/// Somebody has an exercise before them, and is likely to answer it.
public record ExerciseOpened(Exercise exercise) {}
