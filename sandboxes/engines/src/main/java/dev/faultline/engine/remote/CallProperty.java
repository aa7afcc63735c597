package dev.faultline.engine.remote;

import dev.faultline.sim.Property;
import dev.faultline.sim.Property.Kind;
import java.util.Arrays;
import java.util.List;

/// What must hold of remote calls.
enum CallProperty {
  /// Every call is completed, half a second after the world healed at the latest.
  ANSWERED("answered", Kind.LIVENESS),
  /// No request is executed twice.
  EXECUTED_ONCE("executed-once", Kind.SAFETY),
  /// A call is completed with the reply that executing its own request gave.
  RIGHT_REPLY("right-reply", Kind.SAFETY),
  /// No call is completed twice.
  COMPLETED_ONCE("completed-once", Kind.SAFETY),
  /// Nothing is sent, executed or completed that nobody asked for.
  VALIDITY("validity", Kind.SAFETY),
  /// A call takes at most {@link CallMonitor#MAX_MESSAGES} messages, and nobody goes on asking for
  /// what was completed.
  FEW_MESSAGES("few-messages", Kind.QUALITY);

  private final String id;
  private final Kind kind;

  CallProperty(String id, Kind kind) {
    this.id = id;
    this.kind = kind;
  }

  Property property() {
    return new Property(id, kind);
  }

  static List<Property> all() {
    return Arrays.stream(values()).map(CallProperty::property).toList();
  }
}
