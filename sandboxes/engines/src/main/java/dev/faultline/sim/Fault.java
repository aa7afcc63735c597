package dev.faultline.sim;

import java.util.List;

/// One fault of a plan. It is *armed* when its trigger is reached, and must then happen: an armed
/// fault that did not happen makes a run inconclusive.
public sealed interface Fault {

  /// The most that a clock gains or loses: half a second a second.
  long MAX_GAIN_PPM = 500_000;

  /// `node` crashes at `atMicros` and starts again `downMicros` later.
  record Crash(int node, long atMicros, long downMicros) implements Fault {}

  /// `node` crashes at one of its I/O steps, and starts again `downMicros` later.
  ///
  /// @param ioStep which write or sync of the node, counted over the whole run from 0
  /// @param moment before the step takes effect, or after it
  record CrashAtIo(int node, int ioStep, Moment moment, long downMicros) implements Fault {}

  /// `node` crashes at `atMicros` and stays down until the world heals.
  record Kill(int node, long atMicros) implements Fault {}

  /// The `nth` message (from 0) of record class `type` from `from` to `to` takes `extraMicros`
  /// more.
  record Hold(String type, int from, int to, int nth, long extraMicros) implements Fault {}

  /// The `nth` message (from 0) of record class `type` from `from` to `to` is lost.
  record Lose(String type, int from, int to, int nth) implements Fault {}

  /// What arrives at `to` from `from` is lost, from `atMicros` on for `lengthMicros` or until the
  /// world heals. The other direction is another fault. It is armed by the first message that meets
  /// it.
  record Cut(int from, int to, long atMicros, long lengthMicros) implements Fault {}

  /// No message crosses between the nodes of `group` and the others, from `atMicros` on for
  /// `lengthMicros` or until the world heals. It is armed by the first message that meets it.
  ///
  /// @param group indices of nodes
  record Partition(List<Integer> group, long atMicros, long lengthMicros) implements Fault {

    public Partition {
      group = List.copyOf(group);
    }
  }

  /// `node` is slow and not dead: what it sends, and what is sent to it, takes `extraMicros` more,
  /// from `atMicros` on for `lengthMicros` or until the world heals. It is armed by the first
  /// message that meets it.
  record Gray(int node, long atMicros, long lengthMicros, long extraMicros) implements Fault {

    public Gray {
      if (extraMicros < 0) {
        throw new IllegalArgumentException(
            "a gray node is slow, not early: " + extraMicros + " us");
      }
    }
  }

  /// The clock of `node` is `offsetMicros` ahead, or behind where negative, and gains `gainPpm`
  /// microseconds in each true second, or loses them; so its timers end sooner, or later. It is
  /// armed when the clock is read, or a timer set by a clock that gains or loses. Clocks do not
  /// heal: no program may rest its safety on them.
  record Skew(int node, long offsetMicros, long gainPpm) implements Fault {

    public Skew {
      if (Math.abs(gainPpm) > MAX_GAIN_PPM) {
        throw new IllegalArgumentException(
            "a clock that gains " + gainPpm + " ppm is no clock; at most " + MAX_GAIN_PPM);
      }
    }
  }

  /// The clock of `node` jumps by `byMicros`, back where negative, at `atMicros` of true time. It
  /// is armed when the clock is read afterwards. Timers do not feel it.
  record Jump(int node, long atMicros, long byMicros) implements Fault {}

  /// Crash number `crash` of `node`, from 0, loses those unsynced writes whose bit in `pattern` is
  /// set, and no others: a disk may write in another order than it was told. Bit 0 is the oldest
  /// put; puts come before appends, and after 64 the pattern repeats. It is armed when that crash
  /// finds something unsynced.
  record LoseWrites(int node, int crash, long pattern) implements Fault {}

  /// Crash number `crash` of `node`, from 0, strikes while the newest unsynced put is half written:
  /// under its key there is neither the new value nor the old one. It is armed when that crash
  /// finds an unsynced put.
  record TearPut(int node, int crash) implements Fault {}

  /// When, relative to the step.
  enum Moment {
    BEFORE,
    AFTER
  }
}
