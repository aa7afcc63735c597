package dev.faultline.engine.remote.api;

import dev.faultline.api.Payload;

/// What a client wants to have done, once: one cup of coffee.
///
/// @param id number of the call; each client counts its own from 1, so the calls of two clients can
///   have the same
/// @param order what to make, such as `latte`
public record Request(int id, String order) implements Payload {}
