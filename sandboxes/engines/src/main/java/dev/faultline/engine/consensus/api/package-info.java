/// What a strategy for single-decree Paxos is written against: the ballots, the messages between
/// proposers and acceptors, and the callbacks of an acceptor and of a whole node.
///
/// Source: L. Lamport, *Paxos Made Simple* (2001). We differ in that a {@link
/// dev.faultline.engine.consensus.api.Nack} may tell a proposer that it was outbid.
@NullMarked
package dev.faultline.engine.consensus.api;

import org.jspecify.annotations.NullMarked;
