package dev.faultline.engine.consensus.api;

import dev.faultline.api.Payload;
import java.util.Objects;

/// A value, and the ballot under which it was proposed.
public record Proposal(Ballot ballot, String value) implements Payload {

  public Proposal {
    Objects.requireNonNull(ballot, "ballot");
    Objects.requireNonNull(value, "value");
  }
}
