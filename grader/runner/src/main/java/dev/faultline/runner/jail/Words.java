package dev.faultline.runner.jail;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// Words of 64 bits in native memory, as the kernel reads and writes them on x86-64: the first byte
/// is the lowest.
///
/// They are copied in bulk. To reach them one by one the JDK would make a handle for each kind of
/// access, which takes a process longer than all of its walls.
final class Words {

  private Words() {}

  /// Words that are there as long as `arena` is open.
  static MemorySegment of(Arena arena, long... words) {
    MemorySegment heap = MemorySegment.ofArray(words);
    return arena.allocate(heap.byteSize(), Long.BYTES).copyFrom(heap);
  }

  /// The words that `segment` holds now.
  static long[] in(MemorySegment segment) {
    long[] words = new long[Math.toIntExact(segment.byteSize() / Long.BYTES)];
    MemorySegment.ofArray(words).copyFrom(segment);
    return words;
  }
}
