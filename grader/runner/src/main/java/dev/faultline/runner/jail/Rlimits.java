package dev.faultline.runner.jail;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Map;
import java.util.TreeMap;

/// Limits of resources, soft and hard, of this whole process.
///
/// There is none on the number of processes (`NPROC`): it counts all that the user runs on this
/// machine, so that whatever number stood there would stop the server first. New processes are
/// refused by seccomp, and threads are bounded by the address space.
final class Rlimits {

  private static final long PRLIMIT64 = 302;

  private static final int FSIZE = 1;
  private static final int CORE = 4;
  private static final int NOFILE = 7;
  private static final int AS = 9;

  /// What a virtual machine reserves beside its heap, classes, code and the arenas of `malloc`, and
  /// some thousand stacks.
  private static final long ADDRESSES_BESIDE_HEAP = 6L << 30;

  private Rlimits() {}

  /// @param openFiles how many descriptors there may be
  static Layer apply(SystemCalls calls, int openFiles) {
    Map<Integer, Long> limits = new TreeMap<>();
    limits.put(FSIZE, 0L);
    limits.put(CORE, 0L);
    limits.put(NOFILE, (long) openFiles);
    limits.put(AS, Runtime.getRuntime().maxMemory() + ADDRESSES_BESIDE_HEAP);
    for (Map.Entry<Integer, Long> limit : limits.entrySet()) {
      long result = lower(calls, limit.getKey(), limit.getValue());
      if (result < 0) {
        return Layer.missing(
            Layer.Kind.RLIMITS, "limit " + limit.getKey() + " refused, errno " + -result);
      }
    }
    return Layer.standing(Layer.Kind.RLIMITS);
  }

  /// Sets both limits to `most`, unless the hard one is lower already.
  private static long lower(SystemCalls calls, int resource, long most) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment limit = Words.of(arena, 0, 0);
      long read = calls.call(PRLIMIT64, 0, resource, 0, limit.address());
      if (read < 0) {
        return read;
      }
      long hard = Words.in(limit)[1];
      long wanted = Long.compareUnsigned(hard, most) < 0 ? hard : most;
      MemorySegment lowered = Words.of(arena, wanted, wanted);
      return calls.call(PRLIMIT64, 0, resource, lowered.address(), 0);
    }
  }
}
