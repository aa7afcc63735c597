package dev.faultline.sim.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// One state of one node, and what can happen in it as far as it was asked for. Its desk is never
/// worked at again.
final class Local {

  private final int id;
  private final Desk desk;
  private final Key key;
  private final @Nullable Local before;
  private final Step arrival;
  private @Nullable Effect[] deliveries = new @Nullable Effect[0];
  private Effect[] @Nullable [] cutDeliveries = new Effect[0] @Nullable [];
  private Effect @Nullable [] own;
  private Effect @Nullable [] crashes;

  /// @param before the state from which it was first reached, by `arrival`; null for a first one,
  ///   which is reached by a start
  Local(int id, Desk desk, Key key, @Nullable Local before, Step arrival) {
    this.id = id;
    this.desk = desk;
    this.key = key;
    this.before = before;
    this.arrival = arrival;
  }

  /// Its number among all states of all nodes.
  int id() {
    return id;
  }

  int node() {
    return desk.node();
  }

  Desk desk() {
    return desk;
  }

  Key key() {
    return key;
  }

  @Nullable Local before() {
    return before;
  }

  /// By what it was first reached.
  Step arrival() {
    return arrival;
  }

  /// What comes of the delivery of the message in `slot`, or null where that was not tried yet.
  @Nullable Effect delivery(int slot) {
    return slot < deliveries.length ? deliveries[slot] : null;
  }

  void delivery(int slot, Effect effect) {
    if (slot >= deliveries.length) {
      deliveries = Arrays.copyOf(deliveries, Math.max(8, 2 * slot));
    }
    deliveries[slot] = effect;
  }

  /// What comes of that delivery when the node crashes in it, or null where that was not tried yet.
  Effect @Nullable [] cutDelivery(int slot) {
    return slot < cutDeliveries.length ? cutDeliveries[slot] : null;
  }

  void cutDelivery(int slot, Effect[] effects) {
    if (slot >= cutDeliveries.length) {
      cutDeliveries = Arrays.copyOf(cutDeliveries, Math.max(8, 2 * slot));
    }
    cutDeliveries[slot] = effects;
  }

  /// What comes of its requests and timers or of its restart, or null where that was not tried yet.
  Effect @Nullable [] own() {
    return own;
  }

  void own(Effect[] effects) {
    own = effects;
  }

  /// What comes of its crashes, in callbacks of its own too, or null where that was not tried yet.
  Effect @Nullable [] crashes() {
    return crashes;
  }

  void crashes(Effect[] effects) {
    crashes = effects;
  }
}
