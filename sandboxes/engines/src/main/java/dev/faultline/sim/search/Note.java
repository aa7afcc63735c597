package dev.faultline.sim.search;

import dev.faultline.sim.TraceEvent;
import org.jspecify.annotations.Nullable;

/// One line of what a callback did, for the story of a failure.
///
/// @param peer whom a message goes to, else -1
/// @param number the message's or timer's, else -1
/// @param content payload or text
record Note(TraceEvent.Kind kind, int peer, int number, @Nullable Object content) {}
