package dev.faultline.runner.jail;

import java.util.Arrays;

/// A seccomp filter: a program of classic BPF that decides on each system call by its number and
/// the lower halves of its arguments.
///
/// An instruction is eight bytes: the operation (16 bits), how many to skip if true and if false (8
/// each), a constant (32). As a little-endian machine reads them, that is one `long`.
final class Filter {

  static final int ALLOW = 0x7FFF0000;
  static final int KILL = 0x80000000;
  static final int EPERM = 0x00050000 | 1;
  static final int ENOSYS = 0x00050000 | 38;

  private static final int LOAD = 0x20;
  private static final int JUMP_IF_EQUAL = 0x15;
  private static final int JUMP_IF_AT_LEAST = 0x35;
  private static final int AND = 0x54;
  private static final int RETURN = 0x06;

  private static final int NUMBER_AT = 0;
  private static final int ARCHITECTURE_AT = 4;
  private static final int ARGUMENTS_AT = 16;

  private static final int X86_64 = 0xC000003E;

  /// From here on calls are those of the x32 interface, which nothing of ours uses.
  private static final int FIRST_OF_X32 = 0x40000000;

  private long[] instructions = new long[512];
  private int length;

  /// One that kills whoever calls by another architecture's numbers.
  Filter() {
    add(LOAD, 0, 0, ARCHITECTURE_AT);
    add(JUMP_IF_EQUAL, 1, 0, X86_64);
    add(RETURN, 0, 0, KILL);
    add(LOAD, 0, 0, NUMBER_AT);
    add(JUMP_IF_AT_LEAST, 0, 1, FIRST_OF_X32);
    add(RETURN, 0, 0, KILL);
  }

  /// What comes of calls with one of `numbers`.
  Filter on(int action, int... numbers) {
    for (int number : numbers) {
      add(JUMP_IF_EQUAL, 0, 1, number);
      add(RETURN, 0, 0, action);
    }
    return this;
  }

  /// Allows `number` when argument `index` has one of `values` in the bits of `mask`; otherwise it
  /// is refused.
  Filter allowIf(int number, int index, int mask, int... values) {
    add(JUMP_IF_EQUAL, 0, 3 + 2 * values.length, number);
    add(LOAD, 0, 0, ARGUMENTS_AT + 8 * index);
    add(AND, 0, 0, mask);
    for (int value : values) {
      add(JUMP_IF_EQUAL, 0, 1, value);
      add(RETURN, 0, 0, ALLOW);
    }
    add(RETURN, 0, 0, EPERM);
    return this;
  }

  /// The program, with what comes of all other calls.
  long[] otherwise(int action) {
    add(RETURN, 0, 0, action);
    return Arrays.copyOf(instructions, length);
  }

  private void add(int operation, int ifTrue, int ifFalse, int constant) {
    if (length == instructions.length) {
      instructions = Arrays.copyOf(instructions, 2 * length);
    }
    instructions[length++] =
        operation | (long) ifTrue << 16 | (long) ifFalse << 24 | (long) constant << 32;
  }
}
