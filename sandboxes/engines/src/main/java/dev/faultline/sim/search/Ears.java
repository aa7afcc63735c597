package dev.faultline.sim.search;

import dev.faultline.sim.Broken;
import dev.faultline.sim.Monitor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the world's monitor has heard, as a part of the state. Two memories are one where all
/// fields of the monitor are alike. A monitor is brought back to a memory by hearing all again.
final class Ears {

  /// The sound of silence.
  static final int SILENCE = 0;

  /// Where there is no monitor, or it has heard nothing.
  static final int FIRST = 0;

  private static final int EVENT = -1;

  private final World world;
  private final Ground ground;
  private final Nets.Numbered sounds = new Nets.Numbered();
  private final Map<Key, Integer> byKey = new LinkedHashMap<>();
  private final List<Memory> memories = new ArrayList<>();
  private final PairTable after = new PairTable();
  private final boolean isDeaf;

  Ears(World world, Ground ground) {
    this.world = world;
    this.ground = ground;
    sounds.number(new int[0]);
    Monitor first = world.monitor();
    isDeaf = first == null;
    if (first != null) {
      file(first, FIRST, SILENCE);
    }
  }

  /// What a monitor hears when `node` sends `sends` in its life `life`.
  int sound(int node, int life, int[] sends) {
    if (isDeaf || sends.length == 0) {
      return SILENCE;
    }
    int[] sound = new int[sends.length + 2];
    sound[0] = node;
    sound[1] = life;
    System.arraycopy(sends, 0, sound, 2, sends.length);
    return sounds.number(sound);
  }

  /// The memory after `memory` and `sound`.
  int after(int memory, int sound) {
    if (sound == SILENCE) {
      return memory;
    }
    int known = after.get(memory, sound);
    if (known == PairTable.NONE) {
      Monitor monitor = monitor(memory);
      hear(monitor, sound);
      known = file(monitor, memory, sound);
      after.put(memory, sound, known);
      ground.room().take(PairTable.WORDS);
    }
    return known;
  }

  /// What broke in `memory`, or null.
  @Nullable Broken broken(int memory) {
    return isDeaf ? null : memories.get(memory).broken;
  }

  /// A monitor that has heard nothing yet, or null where there is none.
  @Nullable Monitor fresh() {
    return world.monitor();
  }

  private Monitor monitor(int memory) {
    Deque<Integer> heard = new ArrayDeque<>();
    for (int at = memory; at != FIRST; at = memories.get(at).before) {
      heard.push(memories.get(at).sound);
    }
    Monitor monitor = world.monitor();
    if (monitor == null) {
      throw new IllegalStateException("the world gives its monitor once, and then none");
    }
    heard.forEach(sound -> hear(monitor, sound));
    return monitor;
  }

  private void hear(Monitor monitor, int sound) {
    int[] words = sounds.get(sound);
    ground.effort().spend(words.length);
    for (int i = 2; i < words.length; i++) {
      Mail.Message message = ground.mail().message(words[i]);
      monitor.sent(EVENT, words[0], words[1], message.to(), message.payload());
    }
  }

  private int file(Monitor monitor, int before, int sound) {
    Encoder encoder = ground.encoder();
    encoder.begin();
    encoder.object(monitor);
    Key key = encoder.key();
    ground.effort().spend(key.size());
    Integer known = byKey.putIfAbsent(key, memories.size());
    if (known != null) {
      return known;
    }
    ground.room().take(key.size());
    memories.add(new Memory(before, sound, monitor.broken()));
    return memories.size() - 1;
  }

  private record Memory(int before, int sound, @Nullable Broken broken) {}
}
