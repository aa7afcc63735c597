package dev.faultline.content.trace;

import dev.faultline.sim.TraceEvent;

/// What can be said of the drawn part of a run. Each of these is untrue of some run, so that a line
/// that is true says something.
public sealed interface Fact {

  /// `2 × deliver Promise 1.0 at p0`: so many events of one kind happen.
  ///
  /// @param label what the picture writes beside them, or how that begins; empty for any
  /// @param node name of the node; empty for any
  record Counted(int times, TraceEvent.Kind kind, String label, String node) implements Fact {}

  /// `a2 reads promised 1.0`: what a state of a node is in the end.
  ///
  /// @param cell its key without `cell.`
  record Reads(String node, String cell, String value) implements Fact {}

  /// `lit chosen 1.0 apple`: a lamp is lit in the end.
  ///
  /// @param lamp its key without `lamp.`
  /// @param value what it says; empty for whatever
  record Lit(String lamp, String value) implements Fact {}

  /// `dark chosen`: a lamp is not lit in the end.
  ///
  /// @param lamp its key without `lamp.`
  record Dark(String lamp) implements Fact {}

  /// `broken executed-once at s0`: a property breaks. What breaks must be said: where no line does,
  /// nothing may break.
  ///
  /// @param node name of the node at which it shows; empty for any
  record Breaks(String property, String node) implements Fact {}
}
