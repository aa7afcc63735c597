package dev.faultline.engine.consensus.api;

import dev.faultline.api.Payload;

/// Phase 2a, proposer to acceptor: asks to accept `proposal`.
public record Accept(Proposal proposal) implements Payload {}
