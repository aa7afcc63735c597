package dev.faultline.runner.metered.jdk;

/// Stands in for `jdk.internal.misc.Unsafe`: no memory can be reached through it. What the JDK does
/// with these offsets, it does in code that is replaced.
public final class Unsafe {

  public static final long ARRAY_BOOLEAN_BASE_OFFSET = 16;
  public static final long ARRAY_BYTE_BASE_OFFSET = 16;
  public static final long ARRAY_CHAR_BASE_OFFSET = 16;
  public static final long ARRAY_SHORT_BASE_OFFSET = 16;
  public static final long ARRAY_INT_BASE_OFFSET = 16;
  public static final long ARRAY_LONG_BASE_OFFSET = 16;
  public static final long ARRAY_FLOAT_BASE_OFFSET = 16;
  public static final long ARRAY_DOUBLE_BASE_OFFSET = 16;
  public static final int ARRAY_BOOLEAN_INDEX_SCALE = 1;
  public static final int ARRAY_BYTE_INDEX_SCALE = 1;
  public static final int ARRAY_CHAR_INDEX_SCALE = 2;
  public static final int ARRAY_SHORT_INDEX_SCALE = 2;
  public static final int ARRAY_INT_INDEX_SCALE = 4;
  public static final int ARRAY_LONG_INDEX_SCALE = 8;
  public static final int ARRAY_FLOAT_INDEX_SCALE = 4;
  public static final int ARRAY_DOUBLE_INDEX_SCALE = 8;

  private static final Unsafe ONLY = new Unsafe();

  private Unsafe() {}

  /// The only one.
  public static Unsafe getUnsafe() {
    return ONLY;
  }

  /// Whether bytes of numbers are compared from the front.
  public boolean isBigEndian() {
    return false;
  }
}
