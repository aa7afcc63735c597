/// Replicas that must agree: single-decree Paxos.
///
/// What is modelled: nodes of a simulated asynchronous network with crash-recovery, disks with
/// explicit sync, and clocks that may be off. In one role acceptors are under test, and the
/// engine's own proposers do the learning; in the other each node plays all parts, speaks as it
/// likes, and is judged by what it learns. What is not: Byzantine nodes, changes of membership,
/// more than one decree.
///
/// Times are virtual microseconds. Sources: L. Lamport, *The Part-Time Parliament* (ACM TOCS 16(2),
/// 1998) and *Paxos Made Simple* (2001).
@NullMarked
package dev.faultline.engine.consensus;

import org.jspecify.annotations.NullMarked;
