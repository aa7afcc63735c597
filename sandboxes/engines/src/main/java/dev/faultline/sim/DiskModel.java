package dev.faultline.sim;

import dev.faultline.api.Disk;
import dev.faultline.api.Payload;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The disk of one node. Unsynced writes are kept in order; one crash in four keeps some of the
/// oldest of them, as a controller that writes in order may.
final class DiskModel implements Disk {

  private static final int READ_COST = 8;

  private final Node node;
  private final DiskLuck luck;
  private final Map<String, Slot> slots = new LinkedHashMap<>();
  private final List<Payload> log = new ArrayList<>();
  private final List<Slot> unsynced = new ArrayList<>();
  private final List<Payload> unsyncedValues = new ArrayList<>();
  private int durableLog;

  DiskModel(Node node, DiskLuck luck) {
    this.node = node;
    this.luck = luck;
  }

  @Override
  public void put(String key, Payload value) {
    Payload written = node.beforeWrite(value);
    Slot slot = slots.get(key);
    if (slot == null) {
      slot = new Slot();
      slots.put(key, slot);
    }
    slot.seen = written;
    unsynced.add(slot);
    unsyncedValues.add(written);
    node.afterWrite(key, written);
  }

  @Override
  public Optional<Payload> get(String key) {
    node.charge(READ_COST);
    Slot slot = slots.get(key);
    return slot == null ? Optional.empty() : Optional.ofNullable(node.copy(slot.seen));
  }

  @Override
  public void append(Payload entry) {
    Payload written = node.beforeWrite(entry);
    log.add(written);
    node.afterWrite("", written);
  }

  @Override
  public List<Payload> log() {
    node.charge(READ_COST + log.size());
    return Collections.unmodifiableList(Values.copy(log));
  }

  @Override
  public void sync() {
    node.beforeSync();
    makeDurable(unsynced.size());
    durableLog = log.size();
    node.afterSync();
  }

  /// Forgets what was not synced, but for some of the oldest writes where chance has it: puts are
  /// taken to be older than appends.
  void crash() {
    int atRisk = unsynced.size() + log.size() - durableLog;
    int kept = luck.kept(atRisk);
    int keptPuts = Math.min(kept, unsynced.size());
    makeDurable(keptPuts);
    durableLog += kept - keptPuts;
    log.subList(durableLog, log.size()).clear();
    for (Slot slot : slots.values()) {
      slot.seen = slot.durable;
    }
  }

  /// The `count` oldest unsynced puts become durable, and the others are unsynced no more.
  private void makeDurable(int count) {
    for (int i = 0; i < count; i++) {
      unsynced.get(i).durable = unsyncedValues.get(i);
    }
    unsynced.clear();
    unsyncedValues.clear();
  }

  /// What stands under one key.
  private static final class Slot {

    private @Nullable Payload durable;
    private @Nullable Payload seen;
  }
}
