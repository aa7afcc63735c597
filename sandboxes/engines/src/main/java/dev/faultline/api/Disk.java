package dev.faultline.api;

import java.util.List;
import java.util.Optional;

/// The durable storage of one node: a map from keys to values, and a log.
///
/// A write is seen at once by the node that made it, but survives a crash only after the next
/// {@link #sync()}. Of what is not synced a crash may keep nothing, all, or a part, and not always
/// the oldest part; a scenario may also say that the newest put is torn, and then neither the new
/// value nor the old one stands under its key. Every `put`, `append` and `sync` is one I/O step,
/// and a crash may strike before or after each of them.
public interface Disk {

  /// Stores `value` under `key`, in place of what stood there.
  ///
  /// @throws IllegalArgumentException when `key` is longer than 1,000 characters
  void put(String key, Payload value);

  /// The value last put under `key`, synced or not; empty where there is none.
  Optional<Payload> get(String key);

  /// Adds `entry` at the end of the log.
  void append(Payload entry);

  /// All entries of the log, oldest first; a list that cannot be changed.
  List<Payload> log();

  /// Makes all writes so far durable.
  void sync();
}
