package dev.faultline.sim;

import dev.faultline.api.Disk;
import dev.faultline.api.Payload;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.StringJoiner;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// The disk of one node. Unsynced writes are kept in order; one crash in four keeps some of the
/// oldest of them, as a controller that writes in order may, unless the plan says otherwise.
final class DiskModel implements Disk {

  private static final int READ_COST = 8;

  private final Node node;
  private final DiskLuck luck;
  private final DiskDamage damage = new DiskDamage();
  private final Map<String, Slot> slots = new LinkedHashMap<>();
  private final List<Payload> log = new ArrayList<>();
  private final List<Slot> unsynced = new ArrayList<>();
  private final List<Payload> unsyncedValues = new ArrayList<>();
  private int durableLog;

  DiskModel(Node node, DiskLuck luck) {
    this.node = node;
    this.luck = luck;
  }

  /// What the plan has in store for it.
  DiskDamage damage() {
    return damage;
  }

  @Override
  public void put(String key, Payload value) {
    Values.checkKey(key);
    Payload written = node.beforeWrite(value);
    Slot slot = slots.get(key);
    if (slot == null) {
      slot = new Slot();
      slots.put(key, slot);
    }
    slot.seen = written;
    unsynced.add(slot);
    unsyncedValues.add(written);
    Load.written(unsynced.size(), log.size());
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
    Load.written(unsynced.size(), log.size());
    node.afterWrite("", written);
  }

  @Override
  public List<Payload> log() {
    node.charge(READ_COST + log.size());
    return Values.copy(log);
  }

  @Override
  public void sync() {
    node.beforeSync();
    for (int i = 0; i < unsynced.size(); i++) {
      unsynced.get(i).durable = unsyncedValues.get(i);
    }
    unsynced.clear();
    unsyncedValues.clear();
    durableLog = log.size();
    node.afterSync();
  }

  /// Forgets what was not synced, but for what the plan or chance lets survive: by chance some of
  /// the oldest writes, puts being older than appends. Returns the numbers of those that survive,
  /// from 0, with blanks between them.
  String crash() {
    int puts = unsynced.size();
    int kept = luck.kept(puts + log.size() - durableLog);
    boolean atRisk = puts + log.size() > durableLog;
    OptionalLong lost = atRisk ? damage.lost() : OptionalLong.empty();
    Slot newest = puts == 0 ? null : unsynced.getLast();
    String survivors =
        keep(puts, i -> lost.isPresent() ? (lost.getAsLong() >>> i & 1) == 0 : i < kept);
    if (newest != null && damage.tears()) {
      newest.durable = null;
    }
    damage.crashed();
    for (Slot slot : slots.values()) {
      slot.seen = slot.durable;
    }
    return survivors;
  }

  private String keep(int puts, IntPredicate survives) {
    StringJoiner survivors = new StringJoiner(" ");
    for (int i = 0; i < puts; i++) {
      if (survives.test(i)) {
        survivors.add(String.valueOf(i));
        unsynced.get(i).durable = unsyncedValues.get(i);
      }
    }
    unsynced.clear();
    unsyncedValues.clear();
    List<Payload> appended = new ArrayList<>(log.subList(durableLog, log.size()));
    log.subList(durableLog, log.size()).clear();
    for (int i = 0; i < appended.size(); i++) {
      if (survives.test(puts + i)) {
        survivors.add(String.valueOf(puts + i));
        log.add(appended.get(i));
      }
    }
    durableLog = log.size();
    return survivors.toString();
  }

  /// What stands under one key.
  private static final class Slot {

    private @Nullable Payload durable;
    private @Nullable Payload seen;
  }
}
