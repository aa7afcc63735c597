package dev.faultline.engine.consensus.api;

import dev.faultline.api.Payload;
import java.util.Objects;

/// Phase 1a, proposer to acceptor: asks for a promise to `ballot`.
public record Prepare(Ballot ballot) implements Payload {

  public Prepare {
    Objects.requireNonNull(ballot, "ballot");
  }
}
