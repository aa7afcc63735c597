package dev.faultline.sim;

import dev.faultline.api.Payload;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What will happen, with its particulars, in slots that are used again.
final class Agenda {

  private final EventQueue queue = new EventQueue();
  private TraceEvent.Kind[] kinds = new TraceEvent.Kind[64];
  private int[] nodes = new int[64];
  private int[] peers = new int[64];
  private int[] lives = new int[64];
  private int[] causes = new int[64];
  private @Nullable Payload[] payloads = new @Nullable Payload[64];
  private int[] free = new int[64];
  private int freeCount;
  private int used;

  boolean isEmpty() {
    return queue.isEmpty();
  }

  long nextMicros() {
    return queue.timeMicros();
  }

  /// Plans an event.
  ///
  /// @param life the life of `node` that it is meant for; -1 for any
  void plan(
      long timeMicros,
      TraceEvent.Kind kind,
      int node,
      int peer,
      int life,
      int cause,
      @Nullable Payload payload) {
    int slot = freeCount > 0 ? free[--freeCount] : newSlot();
    kinds[slot] = kind;
    nodes[slot] = node;
    peers[slot] = peer;
    lives[slot] = life;
    causes[slot] = cause;
    payloads[slot] = payload;
    queue.add(timeMicros, slot);
  }

  /// Takes the earliest event; read its particulars before the next call of {@link #plan}.
  int take() {
    int slot = queue.take();
    free[freeCount++] = slot;
    return slot;
  }

  TraceEvent.Kind kind(int slot) {
    return kinds[slot];
  }

  int node(int slot) {
    return nodes[slot];
  }

  int peer(int slot) {
    return peers[slot];
  }

  int life(int slot) {
    return lives[slot];
  }

  int cause(int slot) {
    return causes[slot];
  }

  @Nullable Payload payload(int slot) {
    return payloads[slot];
  }

  private int newSlot() {
    if (used == nodes.length) {
      int size = used * 2;
      kinds = Arrays.copyOf(kinds, size);
      nodes = Arrays.copyOf(nodes, size);
      peers = Arrays.copyOf(peers, size);
      lives = Arrays.copyOf(lives, size);
      causes = Arrays.copyOf(causes, size);
      payloads = Arrays.copyOf(payloads, size);
      free = Arrays.copyOf(free, size);
    }
    return used++;
  }
}
