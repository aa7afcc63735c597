package dev.faultline.sim;

import java.lang.reflect.Array;

/// Counts what the strategy that is running in this process costs: steps, memory, depth of its
/// stack. Metered code calls {@link #tick(int)} and its like; the simulator charges for what it
/// does in a strategy's name.
///
/// State is static on purpose: one process runs one strategy on one thread, and a static call is
/// the cheapest that there is. Between callbacks the meter is paused, since the simulator reads
/// values that a strategy made, and these are metered themselves.
public final class Meter {

  /// The most that one run may take from the heap, in bytes, whether or not it gives it back. A
  /// runner has four times as much.
  public static final long MOST_BYTES = 64L << 20;

  /// A run of few steps may take so much all the same.
  public static final long LEAST_BYTES = 4L << 20;

  /// How deep calls may be nested, in words of their frames; a runner's stack holds it many times.
  public static final int MAX_DEPTH_WORDS = 256 << 10;

  /// What a caught exception costs, whoever threw it: its stack trace was filled in.
  private static final int CATCH_COST = 100;

  /// So many bytes are cleared or copied in the time of a step, and so many may be taken for each.
  private static final int BYTES_PER_STEP = 16;

  private static final int CHARACTERS_PER_STEP = 8;
  private static final int OBJECT_BYTES = 32;
  private static final int REFERENCE_BYTES = 4;
  private static final long FREE = Long.MAX_VALUE;

  private static long budget;
  private static long left = FREE;
  private static long memoryLeft = FREE;
  private static int depth;

  /// What is left, while the meter is paused.
  private static long stepsKept;

  private static long memoryKept;
  private static boolean isPaused = true;

  /// What is left, while something is done that nobody is charged for.
  private static long stepsHeld;

  private static long memoryHeld;
  private static int depthHeld;
  private static int holds;

  private Meter() {}

  /// Starts a run with `stepBudget` steps, and with memory in proportion.
  public static void begin(long stepBudget) {
    budget = stepBudget;
    left = stepBudget;
    memoryLeft = Math.clamp(stepBudget * BYTES_PER_STEP, LEAST_BYTES, MOST_BYTES);
    depth = 0;
    holds = 0;
    isPaused = false;
  }

  /// Charges nothing until {@link #resume()}.
  public static void pause() {
    depth = 0;
    if (!isPaused) {
      stepsKept = left;
      memoryKept = memoryLeft;
      left = FREE;
      memoryLeft = FREE;
      isPaused = true;
    }
  }

  /// A callback of the strategy begins: charges again, from an empty stack.
  public static void resume() {
    depth = 0;
    if (isPaused) {
      left = stepsKept;
      memoryLeft = memoryKept;
      isPaused = false;
    }
  }

  /// Nobody is charged for what is done until {@link #release()}: what is done once in a process,
  /// whoever comes first, and what is done for those who look on. Such work may hold other such
  /// work.
  public static void hold() {
    if (holds++ == 0) {
      stepsHeld = left;
      memoryHeld = memoryLeft;
      depthHeld = depth;
      depth = 0;
      left = FREE;
      memoryLeft = FREE;
    }
  }

  /// Charges again, after {@link #hold()}.
  public static void release() {
    if (--holds == 0) {
      left = stepsHeld;
      memoryLeft = memoryHeld;
      depth = depthHeld;
    }
  }

  /// Charges `cost` steps. Once the budget is spent every further call throws.
  ///
  /// @throws Signal {@link Signal#STEPS} when the budget is spent
  public static void tick(int cost) {
    if ((left -= cost) < 0) {
      throw Signal.STEPS;
    }
  }

  /// Charges a block of code that makes objects.
  ///
  /// @param bytes that they take
  public static void tick(int cost, int bytes) {
    tick(cost);
    take(bytes);
  }

  /// A method begins whose frame has `words` words; {@link #leave(int)} where it returns.
  ///
  /// @throws Signal {@link Signal#DEPTH} when calls are nested too deep
  public static void enter(int words) {
    if ((depth += words) > MAX_DEPTH_WORDS) {
      throw Signal.DEPTH;
    }
  }

  /// The same, and charges its first block.
  ///
  /// @throws Signal as {@link #tick(int)} and {@link #enter(int)} do
  public static void enter(int cost, int words) {
    // Written out here, they would be too long for the virtual machine's first compiler to inline.
    tick(cost);
    enter(words);
  }

  /// A method returns.
  public static void leave(int words) {
    depth -= words;
  }

  /// How deep calls are nested, in words.
  public static int depth() {
    return depth;
  }

  /// An exception was caught where calls were nested so deep.
  public static void depth(int words) {
    depth = words;
  }

  /// Charges an array that is about to be made.
  ///
  /// @param length may be negative, which the virtual machine refuses then
  /// @param width bytes of an element
  public static void array(int length, int width) {
    long bytes = OBJECT_BYTES + (long) Math.max(length, 0) * width;
    take(bytes);
    spend(bytes / BYTES_PER_STEP);
  }

  /// Charges an array of arrays that is about to be made.
  ///
  /// @param lengths of each dimension, from the outermost
  /// @param width bytes of an element of the innermost
  public static void arrays(int[] lengths, int width) {
    long count = 1;
    for (int i = 0; i < lengths.length; i++) {
      int bytes = i == lengths.length - 1 ? width : REFERENCE_BYTES;
      long inner = count * Math.max(lengths[i], 0);
      take(count * OBJECT_BYTES + inner * bytes);
      spend((count * OBJECT_BYTES + inner * bytes) / BYTES_PER_STEP);
      count = inner;
    }
  }

  /// Charges the array behind `array`, which is about to be cloned.
  public static void clone(Object array) {
    Class<?> element = array.getClass().getComponentType();
    array(Array.getLength(array), width(element));
  }

  /// Charges work that goes over `count` elements or characters, without making anything.
  public static void scan(int count) {
    spend(1 + (long) Math.max(count, 0) / CHARACTERS_PER_STEP);
  }

  /// Charges a text of `length` characters that was, or is about to be made.
  public static void text(long length) {
    take(OBJECT_BYTES + 2 * Math.max(length, 0));
    spend(1 + Math.max(length, 0) / CHARACTERS_PER_STEP);
  }

  /// The first thing that every handler of metered code does with what it caught: signals and
  /// errors of the machine pass through.
  public static void guard(Throwable caught) {
    if (caught instanceof Signal signal) {
      throw signal;
    }
    if (caught instanceof VirtualMachineError error) {
      throw error;
    }
    tick(CATCH_COST);
  }

  /// Steps spent since {@link #begin(long)}.
  public static long used() {
    return budget - (isPaused ? stepsKept : left);
  }

  private static void spend(long steps) {
    tick((int) Math.min(steps, Integer.MAX_VALUE));
  }

  private static void take(long bytes) {
    if ((memoryLeft -= bytes) < 0) {
      throw Signal.MEMORY;
    }
  }

  /// Bytes of an element of an array whose elements are of type `element`.
  private static int width(Class<?> element) {
    if (element == boolean.class || element == byte.class) {
      return 1;
    }
    if (element == char.class || element == short.class) {
      return 2;
    }
    return element == long.class || element == double.class ? 8 : 4;
  }
}
