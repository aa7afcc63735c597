package dev.faultline.explore;

import dev.faultline.sim.Span;
import dev.faultline.sim.Trace;
import dev.faultline.sim.TraceEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/// What stands on the disk of each node, and when.
final class DiskSpans {

  private final List<Stored> all = new ArrayList<>();
  private final Map<String, Open> synced = new LinkedHashMap<>();
  private final Map<String, Open> unsynced = new LinkedHashMap<>();
  private final List<Write> sinceSync = new ArrayList<>();
  private int appended;

  /// A value under a key.
  ///
  /// @param isSynced whether it survives a crash
  record Stored(String key, String value, Span span, boolean isSynced) {}

  private record Open(String value, int from) {}

  /// A write that is not synced.
  private record Write(String key, String value, boolean isPut) {}

  private DiskSpans() {}

  /// All that stood on the disk of `node`. What an unsynced write will replace stands beside it
  /// until the sync.
  ///
  /// @param brief what an event brings, in few words
  static List<Stored> of(Trace trace, int node, IntFunction<String> brief) {
    DiskSpans disk = new DiskSpans();
    for (int i = 0; i < trace.events().size(); i++) {
      TraceEvent event = trace.events().get(i);
      if (event.node() != node) {
        continue;
      }
      switch (event.kind()) {
        case WRITE -> disk.write(i, brief.apply(i));
        case SYNC -> disk.sync(i);
        case CRASH -> disk.crash(i, event.content());
        default -> {
          // Nothing else touches a disk.
        }
      }
    }
    disk.endAll(disk.unsynced, Span.OPEN, false);
    disk.endAll(disk.synced, Span.OPEN, true);
    return disk.all;
  }

  private void write(int index, String content) {
    int equals = content.indexOf(" = ");
    boolean isPut = equals > 0;
    String key = isPut ? content.substring(0, equals) : "[" + appended++ + "]";
    String value = isPut ? content.substring(equals + 3) : content;
    end(unsynced, key, index, false);
    unsynced.put(key, new Open(value, index));
    sinceSync.add(new Write(key, value, isPut));
  }

  private void sync(int index) {
    unsynced.forEach((key, value) -> {
      end(synced, key, index, true);
      synced.put(key, new Open(value.value(), index));
    });
    endAll(unsynced, index, false);
    sinceSync.clear();
  }

  /// @param survivors numbers of the unsynced writes that survived, puts before appends; or empty
  private void crash(int index, String survivors) {
    List<String> kept = List.of(survivors.split(" "));
    List<Write> numbered = new ArrayList<>(sinceSync.stream().filter(Write::isPut).toList());
    sinceSync.stream().filter(write -> !write.isPut()).forEach(numbered::add);
    for (int number = 0; number < numbered.size(); number++) {
      if (kept.contains(String.valueOf(number))) {
        Write write = numbered.get(number);
        end(synced, write.key(), index, true);
        synced.put(write.key(), new Open(write.value(), index));
      }
    }
    sinceSync.clear();
    endAll(unsynced, index, false);
  }

  private void endAll(Map<String, Open> open, int index, boolean isSynced) {
    List.copyOf(open.keySet()).forEach(key -> end(open, key, index, isSynced));
  }

  private void end(Map<String, Open> open, String key, int index, boolean isSynced) {
    Open before = open.remove(key);
    if (before != null) {
      all.add(new Stored(key, before.value(), new Span(before.from(), index), isSynced));
    }
  }
}
