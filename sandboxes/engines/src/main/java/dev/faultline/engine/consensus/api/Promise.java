package dev.faultline.engine.consensus.api;

import dev.faultline.api.Payload;
import java.util.Objects;
import java.util.Optional;

/// Phase 1b, acceptor to proposer: two vows and one report.
///
/// The acceptor vows to promise nothing to a ballot below `ballot`, and to accept nothing below it;
/// and it reports the proposal of the highest ballot that it has accepted so far.
///
/// @param ballot the ballot of the {@link Prepare} that this answers
/// @param accepted the highest-ballot proposal accepted so far, empty where there is none
public record Promise(Ballot ballot, Optional<Proposal> accepted) implements Payload {

  public Promise {
    Objects.requireNonNull(ballot, "ballot");
    Objects.requireNonNull(accepted, "accepted");
  }
}
