package dev.faultline.sim;

import dev.faultline.api.Payload;

/// What a write puts on a disk.
///
/// @param key empty for what is appended to the log
record Written(String key, Payload value) {}
