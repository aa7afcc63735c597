package dev.faultline.runner.metered;

import dev.faultline.sim.Meter;
import java.lang.reflect.Array;

/// In place of what the JDK's collections do with whole arrays.
public final class Bulk {

  private Bulk() {}

  /// In place of `System.arraycopy`.
  public static void copy(Object from, int fromIndex, Object to, int toIndex, int length) {
    Meter.scan(length);
    System.arraycopy(from, fromIndex, to, toIndex, length);
  }

  /// In place of `Array.newInstance`.
  public static Object newArray(Class<?> element, int length) {
    Meter.array(length, Long.BYTES);
    return Array.newInstance(element, length);
  }

  /// In place of `random.nextBytes`.
  public static void nextBytes(java.util.random.RandomGenerator random, byte[] bytes) {
    Meter.scan(bytes.length * Long.BYTES);
    random.nextBytes(bytes);
  }
}
