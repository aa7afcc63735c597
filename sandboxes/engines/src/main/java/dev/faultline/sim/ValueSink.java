package dev.faultline.sim;

import org.jspecify.annotations.Nullable;

/// Is told the components of a record in their order, straight from the fields. See {@link Shape}.
public interface ValueSink {

  /// A `byte`, `short`, `int` or `long`, widened.
  void integer(long value);

  /// A `float` or `double`, widened.
  void real(double value);

  /// Anything else, null included; a `boolean` or `char` is boxed.
  void value(@Nullable Object value);

  /// A component whose declared type is a `String`.
  default void text(@Nullable String value) {
    value(value);
  }

  /// A component whose declared type is a record class, of shape `shape`.
  default void record(Shape shape, @Nullable Object value) {
    value(value);
  }
}
