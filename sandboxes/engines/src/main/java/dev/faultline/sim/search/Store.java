package dev.faultline.sim.search;

import dev.faultline.api.Disk;
import dev.faultline.api.Payload;
import dev.faultline.sim.TraceEvent;
import dev.faultline.sim.Values;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The disk of one node in a search. Every write and every sync is one I/O step, and a crash may
/// strike before or after it.
final class Store implements Disk {

  private static final int READ_COST = 8;

  private final Desk desk;
  private final Map<String, Payload> durable = new LinkedHashMap<>();
  private final List<Payload> log = new ArrayList<>();
  private final List<Put> unsynced = new ArrayList<>();
  private int wasAtRisk;
  private int durableLog;

  Store(Desk desk) {
    this.desk = desk;
  }

  /// A copy for another desk. Stored values never change.
  Store copy(Desk other) {
    Store copy = new Store(other);
    copy.durable.putAll(durable);
    copy.log.addAll(log);
    copy.unsynced.addAll(unsynced);
    copy.durableLog = durableLog;
    return copy;
  }

  @Override
  public void put(String key, Payload value) {
    Values.checkKey(key);
    Payload written = desk.frozen(value);
    desk.beforeIo();
    unsynced.add(new Put(key, written));
    desk.note(TraceEvent.Kind.WRITE, written);
    desk.afterIo();
  }

  @Override
  public Optional<Payload> get(String key) {
    desk.charge(READ_COST);
    for (int i = unsynced.size() - 1; i >= 0; i--) {
      if (unsynced.get(i).key.equals(key)) {
        return Optional.of(Values.copy(unsynced.get(i).value));
      }
    }
    return Optional.ofNullable(durable.get(key)).map(Values::copy);
  }

  @Override
  public void append(Payload entry) {
    Payload written = desk.frozen(entry);
    desk.beforeIo();
    log.add(written);
    desk.note(TraceEvent.Kind.WRITE, written);
    desk.afterIo();
  }

  @Override
  public List<Payload> log() {
    desk.charge(READ_COST + log.size());
    return Collections.unmodifiableList(Values.copy(log));
  }

  @Override
  public void sync() {
    desk.charge(0);
    desk.beforeIo();
    unsynced.forEach(put -> durable.put(put.key, put.value));
    unsynced.clear();
    durableLog = log.size();
    desk.note(TraceEvent.Kind.SYNC, null);
    desk.afterIo();
  }

  /// How many writes a crash may lose.
  int atRisk() {
    return unsynced.size() + log.size() - durableLog;
  }

  /// How many writes the last crash could have lost.
  int wasAtRisk() {
    return wasAtRisk;
  }

  /// A crash that loses those writes whose bit is set in `lost`: puts from the oldest on, then
  /// appends.
  void crash(long lost) {
    wasAtRisk = atRisk();
    int bit = 0;
    for (Put put : unsynced) {
      if ((lost >>> bit++ & 1) == 0) {
        durable.put(put.key, put.value);
      }
    }
    unsynced.clear();
    List<Payload> appended = new ArrayList<>(log.subList(durableLog, log.size()));
    log.subList(durableLog, log.size()).clear();
    for (Payload entry : appended) {
      if ((lost >>> bit++ & 1) == 0) {
        log.add(entry);
      }
    }
    durableLog = log.size();
  }

  /// Writes out what stands on it. The order of keys can not be seen by a program, so they are
  /// sorted.
  void encode(Encoder encoder) {
    encoder.word(durable.size());
    for (String key : durable.keySet().stream().sorted().toList()) {
      encoder.value(key);
      encoder.value(durable.get(key));
    }
    encoder.word(unsynced.size());
    for (Put put : unsynced) {
      encoder.value(put.key);
      encoder.value(put.value);
    }
    encoder.word(durableLog);
    encoder.value(log);
  }

  private record Put(String key, Payload value) {}
}
