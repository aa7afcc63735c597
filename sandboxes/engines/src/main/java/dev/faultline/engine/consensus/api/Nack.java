package dev.faultline.engine.consensus.api;

import dev.faultline.api.Payload;

/// A refusal that an acceptor may send, and need not: `asked` is below what it has `promised`.
public record Nack(Ballot asked, Ballot promised) implements Payload {}
