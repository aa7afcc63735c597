package dev.faultline.engine.consensus;

import dev.faultline.sim.Property;
import dev.faultline.sim.Property.Kind;
import java.util.Arrays;
import java.util.List;

/// What must hold when Paxos runs.
enum PaxosProperty {
  /// No promise and no acceptance below a ballot vowed in the same life.
  PROMISE_KEPT("promise-kept", Kind.SAFETY),
  /// The same across a crash.
  PROMISE_SURVIVES_CRASH("promise-survives-crash", Kind.SAFETY),
  /// A promise reports the highest-ballot proposal accepted in the same life.
  REPORT("report", Kind.SAFETY),
  /// The same across a crash.
  ACCEPTANCE_SURVIVES_CRASH("acceptance-survives-crash", Kind.SAFETY),
  /// Nothing is reported or accepted that no proposer proposed.
  VALIDITY("validity", Kind.SAFETY),
  /// At most one value is chosen.
  AGREEMENT("agreement", Kind.SAFETY),
  /// Every proposer that was asked decides, ten seconds after the world healed at the latest.
  DECIDES("decides", Kind.LIVENESS);

  private final String id;
  private final Kind kind;

  PaxosProperty(String id, Kind kind) {
    this.id = id;
    this.kind = kind;
  }

  Property property() {
    return new Property(id, kind);
  }

  static List<Property> all() {
    return Arrays.stream(values()).map(PaxosProperty::property).toList();
  }
}
