package dev.faultline.runner.jail;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/// The system calls of Linux, by their numbers on x86-64.
///
/// One function with one shape does for all: each shape costs time to be linked.
public final class SystemCalls {

  static final long GETPID = 39;

  /// What a dry call answers: success wherever a number counts, and no error anywhere.
  private static final long DRY_ANSWER = 1;

  private static final int MOST_WORDS = 5;

  /// What a call that failed returns, before anybody asks why.
  private static final long FAILED = -1;

  /// Links the shape that also tells why a call failed, when the first one does: it takes as long
  /// again as the plain one, and where all walls stand nobody needs it.
  private static final class Telling {
    private static final StructLayout STATE = Linker.Option.captureStateLayout();
    private static final VarHandle ERRNO = STATE.varHandle(PathElement.groupElement("errno"));
    private static final MethodHandle SYSCALL =
        linked(Linker.Option.firstVariadicArg(1), Linker.Option.captureCallState("errno"));
  }

  private final MethodHandle syscall;

  /// Named in each call: a handle that is bound to it is one more shape.
  private final MemorySegment function;

  private final boolean isDry;

  private SystemCalls(MethodHandle syscall, MemorySegment function, boolean isDry) {
    this.syscall = syscall;
    this.function = function;
    this.isDry = isDry;
  }

  /// Links them.
  ///
  /// @throws UnsupportedOperationException on any other system, with the reason
  public static SystemCalls link() {
    String system = System.getProperty("os.name");
    String architecture = System.getProperty("os.arch");
    if (!system.equals("Linux") || !architecture.equals("amd64")) {
      throw new UnsupportedOperationException(
          "made for Linux on amd64, not for " + system + " on " + architecture);
    }
    MemorySegment function = Linker.nativeLinker().defaultLookup().findOrThrow("syscall");
    return new SystemCalls(linked(Linker.Option.firstVariadicArg(1)), function, false);
  }

  @SuppressWarnings("restricted") // The only native calls; the virtual machine is told to allow it.
  private static MethodHandle linked(Linker.Option... options) {
    Linker linker = Linker.nativeLinker();
    ValueLayout.OfLong word = ValueLayout.JAVA_LONG;
    return linker.downcallHandle(
        FunctionDescriptor.of(word, word, word, word, word, word, word), options);
  }

  /// The same, but each call asks for nothing but the number of this process: what there is to load
  /// and to link is loaded and linked, and nothing is restricted.
  SystemCalls dry() {
    return new SystemCalls(syscall, function, true);
  }

  /// Makes a call, and makes it once more to learn why it failed. Words that it does not take are
  /// zero.
  ///
  /// @return what it returned, or the error's number, negated
  public long call(long number, long... words) {
    long[] all = Arrays.copyOf(words, MOST_WORDS);
    try {
      long result = plain(isDry ? GETPID : number, all);
      if (isDry) {
        return DRY_ANSWER;
      }
      return result == FAILED ? told(number, all) : result;
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("system call " + number + " could not be made", e);
    }
  }

  private long plain(long number, long... all) throws Throwable {
    return (long) syscall.invokeExact(function, number, all[0], all[1], all[2], all[3], all[4]);
  }

  private long told(long number, long... all) throws Throwable {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = arena.allocate(Telling.STATE);
      long result =
          (long)
              Telling.SYSCALL.invokeExact(
                  function, state, number, all[0], all[1], all[2], all[3], all[4]);
      return result == FAILED ? -(int) Telling.ERRNO.get(state, 0L) : result;
    }
  }
}
