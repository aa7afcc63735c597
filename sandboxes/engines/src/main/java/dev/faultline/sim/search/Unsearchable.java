package dev.faultline.sim.search;

/// A program can not be searched; the message names what, where, and what to do instead.
final class Unsearchable extends RuntimeException {

  Unsearchable(String message) {
    super(message);
  }
}
