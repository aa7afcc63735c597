package dev.faultline.engine.consensus.api;

import dev.faultline.api.Payload;

/// The unique number of an attempt: rounds are compared first, then proposers, so that no two
/// proposers ever share a ballot.
///
/// @param round how often proposers have tried, from 1
/// @param proposer index of the proposing node, from 0
public record Ballot(int round, int proposer) implements Payload, Comparable<Ballot> {

  @Override
  public int compareTo(Ballot other) {
    int byRound = Integer.compare(round, other.round);
    return byRound != 0 ? byRound : Integer.compare(proposer, other.proposer);
  }

  /// Whether this ballot is lower than `other`.
  public boolean isBelow(Ballot other) {
    return compareTo(other) < 0;
  }

  @Override
  public String toString() {
    return round + "." + proposer;
  }
}
