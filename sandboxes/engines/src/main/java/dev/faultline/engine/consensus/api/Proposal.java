package dev.faultline.engine.consensus.api;

import dev.faultline.api.Payload;

/// A value, and the ballot under which it was proposed.
public record Proposal(Ballot ballot, String value) implements Payload {}
