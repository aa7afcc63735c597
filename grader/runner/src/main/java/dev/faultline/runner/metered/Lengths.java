package dev.faultline.runner.metered;

import dev.faultline.sim.Meter;
import org.jspecify.annotations.Nullable;

/// Charges the lengths of texts and arrays, for the methods that `charges.txt` lists.
public final class Lengths {

  private Lengths() {}

  /// A text is gone through.
  public static void given(@Nullable CharSequence text) {
    Meter.scan(text == null ? 0 : text.length());
  }

  /// A text is gone through and copied.
  public static void taken(@Nullable CharSequence text) {
    Meter.text(text == null ? 0 : text.length());
  }

  /// Characters are copied.
  public static void taken(char @Nullable [] characters) {
    Meter.text(characters == null ? 0 : characters.length);
  }

  /// Bytes are copied.
  public static void taken(byte @Nullable [] bytes) {
    Meter.text(bytes == null ? 0 : bytes.length);
  }
}
