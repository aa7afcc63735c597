/// Exhaustive search: all interleavings of a small world, breadth first.
///
/// *Modelled:* the order in which messages arrive and timers run out, messages that never arrive or
/// arrive again and again, crashes between events and at every I/O step, what a crash leaves of
/// unsynced writes. *Not modelled:* durations (the clock stands still), chance (each node draws the
/// same numbers in every interleaving), torn puts. A program that asks for the time or draws a
/// number has not been searched in full, and the answer says so.
///
/// Nodes share nothing, so the search never runs a program for a state of the world: it runs it
/// once for each state of *one node* and each thing that can happen there, and puts states of the
/// world together from what came of it. States of nodes are told apart by all their fields, written
/// out and compared in full; no digest stands for them, so no two are ever taken for one by
/// accident.
///
/// Sources: G. Holzmann, *The Spin Model Checker* (2004), for stateful search; D. Bosnacki and G.
/// Holzmann, *Improving Spin's Partial-Order Reduction for Breadth-First Search* (2005); R.
/// Guerraoui and M. Yabandeh, *Model Checking a Networked System Without the Network* (NSDI 2011),
/// for what can be learned from nodes alone.
@NullMarked
package dev.faultline.sim.search;

import org.jspecify.annotations.NullMarked;
