package dev.faultline.engine.consensus.api;

import dev.faultline.api.Payload;

/// Phase 2b, acceptor to the sender of the {@link Accept}: `proposal` is accepted, for good.
public record Accepted(Proposal proposal) implements Payload {}
