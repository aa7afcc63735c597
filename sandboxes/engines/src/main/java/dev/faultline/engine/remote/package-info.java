/// Calls to another machine: a client, a server, a request and a reply, on a network that loses,
/// repeats and delays.
///
/// What is modelled: clients and one server as nodes of a simulated asynchronous network; the
/// server's work as an effect that is counted, a cup of coffee that somebody pays for; calls that
/// overlap; clients that number their calls each for itself. What is not, yet: crashes, disks,
/// deadlines, what a request looks like as bytes, and more than one server.
///
/// Times are virtual microseconds. Source: A. Birrell and B. Nelson, *Implementing Remote Procedure
/// Calls* (ACM TOCS 2(1), 1984). We differ in that calls have numbers of their own, so that a
/// client may have several under way.
@NullMarked
package dev.faultline.engine.remote;

import org.jspecify.annotations.NullMarked;
