package dev.faultline.sim.search;

import dev.faultline.api.Payload;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All timers that were met, each with a number; and which of a node's can run out next.
final class Alarms {

  private final Encoder encoder;
  private final Rules.TimerOrder order;
  private final Map<Key, Integer> byKey = new LinkedHashMap<>();
  private final List<Alarm> alarms = new ArrayList<>();

  Alarms(Encoder encoder, Rules.TimerOrder order) {
    this.encoder = encoder;
    this.order = order;
  }

  record Alarm(Payload tag, long delayMicros) {}

  /// The number of the timer with this tag. Its duration counts only where it has a say.
  int alarm(Payload tag, long delayMicros) {
    encoder.begin();
    encoder.value(tag);
    encoder.word(order == Rules.TimerOrder.BY_DURATION ? delayMicros : 0);
    return byKey.computeIfAbsent(
        encoder.key(),
        key -> {
          alarms.add(new Alarm(tag, delayMicros));
          return alarms.size() - 1;
        });
  }

  Payload tag(int alarm) {
    return alarms.get(alarm).tag();
  }

  /// `set` with one more. In any order they are kept sorted: the order of setting is then no part
  /// of the state.
  int[] with(int[] set, int alarm) {
    if (order == Rules.TimerOrder.NEVER) {
      return set;
    }
    int[] more = Arrays.copyOf(set, set.length + 1);
    more[set.length] = alarm;
    if (order == Rules.TimerOrder.ANY) {
      Arrays.sort(more);
    }
    return more;
  }

  /// `set` without the first `alarm` in it.
  static int[] without(int[] set, int alarm) {
    int[] fewer = new int[set.length - 1];
    boolean gone = false;
    int kept = 0;
    for (int other : set) {
      if (!gone && other == alarm) {
        gone = true;
      } else {
        fewer[kept++] = other;
      }
    }
    return fewer;
  }

  /// Those of `set` that can run out next, each once.
  int[] due(int[] set) {
    int[] due = new int[set.length];
    int count = 0;
    long shortest = Long.MAX_VALUE;
    for (int alarm : set) {
      long delay = order == Rules.TimerOrder.ANY ? 0 : alarms.get(alarm).delayMicros();
      boolean waits = order == Rules.TimerOrder.BY_DURATION && delay >= shortest;
      shortest = Math.min(shortest, delay);
      boolean twice = false;
      for (int i = 0; i < count; i++) {
        twice |= due[i] == alarm;
      }
      if (!waits && !twice) {
        due[count++] = alarm;
      }
    }
    return Arrays.copyOf(due, count);
  }
}
