/// What a strategy may see: a few records and the {@link dev.faultline.api.Context}, its only door
/// to time, chance, messages, timers and the disk.
@NullMarked
package dev.faultline.api;

import org.jspecify.annotations.NullMarked;
