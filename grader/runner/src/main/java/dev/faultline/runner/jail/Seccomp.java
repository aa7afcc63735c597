package dev.faultline.runner.jail;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// Which system calls there are for a process, in all of its threads at once, for good.
final class Seccomp {

  private static final long SECCOMP = 317;
  private static final long SET_MODE_FILTER = 1;
  private static final long ALL_THREADS = 1;

  private static final int IOCTL = 16;
  private static final int CLONE = 56;
  private static final int PRCTL = 157;
  private static final int TGKILL = 234;
  private static final int CLONE3 = 435;

  /// `CLONE_VM` and `CLONE_THREAD` make a thread; all others of these make a namespace.
  private static final int CLONE_THREAD = 0x10100;

  private static final int CLONE_MASK = 0x7E020000 | CLONE_THREAD;

  private static final int SET_NAME = 15;
  private static final int SET_VMA = 0x53564D41;
  private static final int FIONREAD = 0x541B;
  private static final int ALL_BITS = -1;

  /// What a virtual machine needs that has loaded all it needs: compiling, collecting, exceptions,
  /// threads, locks, clocks, and reading and writing what is open.
  private static final int[] ALIVE = {
    0,
    1,
    3,
    5,
    8, // read, write, close, fstat, lseek
    9,
    10,
    11,
    12,
    25,
    28, // mmap, mprotect, munmap, brk, mremap, madvise
    13,
    14,
    15,
    131, // signals within this process
    17,
    20, // pread64, writev
    24,
    35,
    202,
    204,
    230, // sched_yield, nanosleep, futex, sched_getaffinity, clock_nanosleep
    39,
    186, // getpid, gettid
    60,
    231, // exit, exit_group
    96,
    98,
    99,
    228,
    229, // clocks, use of resources, memory
    219,
    273,
    309,
    318,
    324,
    334 // restart, robust lists, getcpu, getrandom, membarrier, rseq
  };

  /// Nothing of ours ever does these: who tries has broken out of the language.
  private static final int[] ATTACKS = {
    57,
    58,
    59,
    322, // fork, vfork, execve, execveat
    101,
    310,
    311,
    312, // ptrace, reading and writing another process's memory, kcmp
    155,
    161,
    165,
    166,
    272,
    308, // pivot_root, chroot, mount, umount2, unshare, setns
    428,
    429,
    430,
    431,
    432,
    433,
    442, // the newer calls for mounts
    167,
    168,
    169,
    246,
    320, // swapping, reboot, kexec
    175,
    176,
    313, // kernel modules
    248,
    249,
    250, // keys
    298,
    321,
    323, // perf_event_open, bpf, userfaultfd
    304, // open_by_handle_at
    425,
    426,
    427, // io_uring
    424,
    434,
    438 // signals to, and descriptors of, other processes
  };

  private static final int[] SOCKETS = {
    41, 42, 43, 44, 45, 46, 47, 49, 50, 53, 288, 299, 307 // socket … sendmmsg
  };

  /// Signals, but to threads of this process, and what would change other processes.
  private static final int[] OTHERS = {
    62,
    129,
    200,
    297, // kill, rt_sigqueueinfo, tkill, rt_tgsigqueueinfo
    109,
    112,
    141,
    142,
    144,
    203,
    251,
    314, // groups, sessions, priorities and scheduling
    440,
    448 // process_madvise, process_mrelease
  };

  private Seccomp() {}

  /// For a runner: nothing but what keeps it alive.
  static long[] forRunner() {
    return threadsOnly(new Filter().on(Filter.ALLOW, ALIVE))
        .on(Filter.KILL, ATTACKS)
        .on(Filter.KILL, SOCKETS)
        .allowIf(IOCTL, 1, ALL_BITS, FIONREAD) // a buffered stream asks how much is there to read
        .allowIf(PRCTL, 0, ALL_BITS, SET_NAME, SET_VMA)
        .otherwise(Filter.EPERM);
  }

  /// For a process of ours that reads what strangers wrote, and still loads classes and libraries:
  /// no other program or process, no network, no way around.
  static long[] forHelper() {
    return threadsOnly(new Filter())
        .on(Filter.KILL, ATTACKS)
        .on(Filter.EPERM, SOCKETS)
        .on(Filter.EPERM, OTHERS)
        .otherwise(Filter.ALLOW);
  }

  private static Filter threadsOnly(Filter filter) {
    return filter
        .allowIf(CLONE, 0, CLONE_MASK, CLONE_THREAD)
        .on(Filter.ENOSYS, CLONE3) // its arguments can not be seen; the library falls back to clone
        .allowIf(TGKILL, 0, ALL_BITS, (int) ProcessHandle.current().pid());
  }

  /// Puts `program` on.
  static Layer apply(SystemCalls calls, long[] program) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment instructions = Words.of(arena, program);
      // Of the first word the kernel reads 16 bits.
      MemorySegment head = Words.of(arena, program.length, instructions.address());
      long result = calls.call(SECCOMP, SET_MODE_FILTER, ALL_THREADS, head.address());
      if (result < 0) {
        return Layer.missing(Layer.Kind.SECCOMP, "refused, errno " + -result);
      }
      return result == 0
          ? Layer.standing(Layer.Kind.SECCOMP)
          : Layer.missing(Layer.Kind.SECCOMP, "thread " + result + " has a filter of its own");
    }
  }
}
