package dev.faultline.engine.consensus.api;

import dev.faultline.api.Payload;
import java.util.Objects;

/// Phase 2a, proposer to acceptor: asks to accept `proposal`.
public record Accept(Proposal proposal) implements Payload {

  public Accept {
    Objects.requireNonNull(proposal, "proposal");
  }
}
