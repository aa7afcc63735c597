package dev.faultline.runner.jail;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Landlock: whoever restricts itself, and whom it starts from then on, reaches only what was
/// granted. It binds the calling thread alone, and no thread that was there before.
///
/// Everything that the kernel's version knows is refused unless it is granted: files, TCP ports
/// (from ABI 4), signals and abstract sockets to the outside (from ABI 6).
final class Landlock {

  static final long EXECUTE = 1;
  static final long WRITE_FILE = 1 << 1;
  static final long READ_FILE = 1 << 2;
  static final long READ_DIR = 1 << 3;
  static final long REMOVE_FILE = 1 << 5;
  static final long MAKE_REG = 1 << 8;
  static final long TRUNCATE = 1 << 14;

  /// To bind, and to connect.
  private static final long TCP = 3;

  /// Abstract sockets, and signals.
  private static final long OUTSIDE = 3;

  private static final long IOCTL_DEV = 1 << 15;

  /// Rights that a rule about a plain file may name.
  private static final long OF_FILES = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE | IOCTL_DEV;

  private static final long CLOSE = 3;
  private static final long PRCTL = 157;
  private static final long OPENAT = 257;
  private static final long CREATE_RULESET = 444;
  private static final long ADD_RULE = 445;
  private static final long RESTRICT_SELF = 446;

  private static final long ASK_FOR_VERSION = 1;
  private static final long PATH_BENEATH = 1;
  private static final long SET_NO_NEW_PRIVS = 38;
  private static final long AT_FDCWD = -100;
  private static final long O_PATH_CLOEXEC = 0x200000 | 0x80000;

  private static final int ENOENT = 2;
  private static final int ENOSYS = 38;
  private static final int EOPNOTSUPP = 95;

  private final SystemCalls calls;

  Landlock(SystemCalls calls) {
    this.calls = calls;
  }

  /// Whoever has no privileges needs this for Landlock and for seccomp.
  static Layer noNewPrivileges(SystemCalls calls) {
    long result = calls.call(PRCTL, SET_NO_NEW_PRIVS, 1);
    return result < 0
        ? Layer.missing(Layer.Kind.NO_NEW_PRIVILEGES, "errno " + -result)
        : Layer.standing(Layer.Kind.NO_NEW_PRIVILEGES);
  }

  /// Restricts the calling thread for good.
  Layer restrict(Layer.Kind kind, List<Grant> grants) {
    long abi = calls.call(CREATE_RULESET, 0, 0, ASK_FOR_VERSION);
    if (abi < 0) {
      return Layer.missing(kind, whyNot(-abi));
    }
    long ruleset = ruleset((int) abi);
    if (ruleset < 0) {
      return Layer.missing(kind, "no ruleset, errno " + -ruleset);
    }
    try {
      for (Grant grant : grants) {
        long added = add(ruleset, grant, filesystemRights((int) abi));
        if (added < 0) {
          return Layer.missing(kind, "no rule for " + grant.path() + ", errno " + -added);
        }
      }
      long result = calls.call(RESTRICT_SELF, ruleset);
      return result < 0
          ? Layer.missing(kind, "refused, errno " + -result)
          : Layer.standing(kind, "ABI " + abi);
    } finally {
      calls.call(CLOSE, ruleset);
    }
  }

  private static String whyNot(long errno) {
    return switch ((int) errno) {
      case ENOSYS -> "this kernel has none";
      case EOPNOTSUPP -> "switched off when the kernel was started";
      default -> "errno " + errno;
    };
  }

  private long ruleset(int abi) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment attributes = Words.of(arena, filesystemRights(abi), TCP, OUTSIDE);
      long size = abi >= 6 ? 24 : abi >= 4 ? 16 : 8;
      return calls.call(CREATE_RULESET, attributes.address(), size, 0);
    }
  }

  private static long filesystemRights(int abi) {
    return switch (abi) {
      case 0, 1 -> 0x1FFF;
      case 2 -> 0x3FFF;
      case 3, 4 -> 0x7FFF;
      default -> 0xFFFF;
    };
  }

  /// Adds a rule; a file that is not there needs none.
  private long add(long ruleset, Grant grant, long known) {
    Path path = grant.path();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment name = arena.allocateFrom(path.toString());
      long descriptor = calls.call(OPENAT, AT_FDCWD, name.address(), O_PATH_CLOEXEC);
      if (descriptor < 0) {
        return descriptor == -ENOENT ? 0 : descriptor;
      }
      long rights = grant.access().rights & known;
      // Of the second word the kernel reads the lower half.
      MemorySegment rule =
          Words.of(arena, Files.isDirectory(path) ? rights : rights & OF_FILES, descriptor);
      try {
        return calls.call(ADD_RULE, ruleset, PATH_BENEATH, rule.address(), 0);
      } finally {
        calls.call(CLOSE, descriptor);
      }
    }
  }
}
