package dev.faultline.engine.consensus.api;

import dev.faultline.api.Payload;
import java.util.Objects;

/// Phase 2b, acceptor to the sender of the {@link Accept}: `proposal` is accepted, for good.
public record Accepted(Proposal proposal) implements Payload {

  public Accepted {
    Objects.requireNonNull(proposal, "proposal");
  }
}
