package dev.faultline.engine.consensus;

import dev.faultline.sim.Property;
import dev.faultline.sim.Property.Kind;
import java.util.Arrays;
import java.util.List;

/// What must hold when whole nodes run Paxos.
enum NodeProperty {
  /// No two values are ever learnt: not by two nodes, not by one, not across crashes.
  AGREEMENT("agreement", Kind.SAFETY),
  /// What is learnt, a client had asked for before.
  VALIDITY("validity", Kind.SAFETY),
  /// Every node that has been up for ten seconds, while a majority could talk, has learnt.
  LEARNS("learns", Kind.LIVENESS),
  /// What a node learnt before a crash, it learns again after it.
  STABLE("stable", Kind.LIVENESS),
  /// When nothing goes wrong and nobody competes, somebody has learnt after two round trips.
  TWO_ROUND_TRIPS("two-round-trips", Kind.QUALITY),
  /// When nothing goes wrong and nobody competes, a decision of n nodes takes n² + 4n messages.
  FEW_MESSAGES("few-messages", Kind.QUALITY);

  private final String id;
  private final Kind kind;

  NodeProperty(String id, Kind kind) {
    this.id = id;
    this.kind = kind;
  }

  Property property() {
    return new Property(id, kind);
  }

  static List<Property> all() {
    return Arrays.stream(values()).map(NodeProperty::property).toList();
  }
}
