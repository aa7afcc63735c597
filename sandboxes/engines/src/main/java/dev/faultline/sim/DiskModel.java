package dev.faultline.sim;

import dev.faultline.api.Disk;
import dev.faultline.api.Payload;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The disk of one node. Unsynced writes are kept in order; one crash in four keeps some of the
/// oldest of them, as a controller that writes in order may.
final class DiskModel implements Disk {

  private final Node node;
  private final SeededRandom random;
  private final Map<String, Payload> durable = new LinkedHashMap<>();
  private final List<Payload> log = new ArrayList<>();
  private int durableLog;
  private final List<String> pendingKeys = new ArrayList<>();
  private final List<Payload> pendingValues = new ArrayList<>();

  DiskModel(Node node, SeededRandom random) {
    this.node = node;
    this.random = random;
  }

  @Override
  public void put(String key, Payload value) {
    node.beforeIo();
    pendingKeys.add(key);
    pendingValues.add(Values.copy(value));
    node.afterWrite(key, value);
  }

  @Override
  public Optional<Payload> get(String key) {
    node.charge(8 + pendingKeys.size());
    for (int i = pendingKeys.size() - 1; i >= 0; i--) {
      if (pendingKeys.get(i).equals(key)) {
        return Optional.of(Values.copy(pendingValues.get(i)));
      }
    }
    return Optional.ofNullable(durable.get(key)).map(Values::copy);
  }

  @Override
  public void append(Payload entry) {
    node.beforeIo();
    log.add(Values.copy(entry));
    node.afterWrite("", entry);
  }

  @Override
  public List<Payload> log() {
    node.charge(8 + log.size());
    return Collections.unmodifiableList(Values.copy(log));
  }

  @Override
  public void sync() {
    node.beforeIo();
    for (int i = 0; i < pendingKeys.size(); i++) {
      durable.put(pendingKeys.get(i), pendingValues.get(i));
    }
    pendingKeys.clear();
    pendingValues.clear();
    durableLog = log.size();
    node.afterSync();
  }

  /// Forgets what was not synced, but for a prefix that chance keeps.
  void crash() {
    int unsynced = pendingKeys.size() + log.size() - durableLog;
    boolean lucky = unsynced > 0 && random.index(4) == 0;
    int kept = lucky ? 1 + random.index(unsynced) : 0;
    // Puts and appends are kept in the order of their kinds: puts first.
    int keptPuts = Math.min(kept, pendingKeys.size());
    for (int i = 0; i < keptPuts; i++) {
      durable.put(pendingKeys.get(i), pendingValues.get(i));
    }
    durableLog += kept - keptPuts;
    log.subList(durableLog, log.size()).clear();
    pendingKeys.clear();
    pendingValues.clear();
  }
}
