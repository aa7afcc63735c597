/// Replicas that must agree: single-decree Paxos.
///
/// What is modelled: proposers and acceptors as nodes of a simulated asynchronous network with
/// crash-recovery and disks with explicit sync; learning is done by the proposers. What is not:
/// Byzantine nodes, changes of membership, more than one decree.
///
/// Times are virtual microseconds. Sources: L. Lamport, *The Part-Time Parliament* (ACM TOCS 16(2),
/// 1998) and *Paxos Made Simple* (2001).
@NullMarked
package dev.faultline.engine.consensus;

import org.jspecify.annotations.NullMarked;
