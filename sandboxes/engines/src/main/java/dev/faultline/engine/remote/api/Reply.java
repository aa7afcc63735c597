package dev.faultline.engine.remote.api;

import dev.faultline.api.Payload;

/// What came of executing a {@link Request}.
///
/// @param id number of the request that this answers
/// @param result what was made, such as `latte #7`, which is the seventh cup of the day
public record Reply(int id, String result) implements Payload {}
