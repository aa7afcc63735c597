package dev.faultline.engine.consensus.api;

import dev.faultline.api.Payload;
import java.util.Objects;

/// A refusal that an acceptor may send, and need not: `asked` is below what it has `promised`.
public record Nack(Ballot asked, Ballot promised) implements Payload {

  public Nack {
    Objects.requireNonNull(asked, "asked");
    Objects.requireNonNull(promised, "promised");
  }
}
