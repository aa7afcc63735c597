package dev.faultline.sim.search;

import dev.faultline.api.Payload;
import dev.faultline.sim.Monitor;
import dev.faultline.sim.NodeSpec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A world small enough to be searched: its nodes, what clients ask of them, what can go wrong, and
/// what must hold. All it says stays the same for the whole search.
public interface World {

  /// The nodes, by index. A node's program shares nothing with another's that can change.
  List<NodeSpec> nodes();

  /// What clients ask for: each once, in any order, or never; a node that is down is asked later.
  default List<Request> requests() {
    return List.of();
  }

  /// What can happen.
  Rules rules();

  /// What must hold in every state.
  List<Invariant> invariants();

  /// A new monitor that hears every message as it is sent, or null. What it has heard becomes part
  /// of the state, so that two states are one only where it remembers the same. Event numbers are
  /// not given: it hears -1.
  default @Nullable Monitor monitor() {
    return null;
  }

  /// What a client asks of `node`.
  record Request(int node, Payload what) {}
}
