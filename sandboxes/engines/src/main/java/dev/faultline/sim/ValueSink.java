package dev.faultline.sim;

import org.jspecify.annotations.Nullable;

/// Is told the components of a record in their order, straight from the fields. See {@link Shape}.
///
/// A class and no interface: calls are cheaper, and every message is read.
public abstract class ValueSink {

  /// A `byte`, `short`, `int` or `long`, widened.
  public abstract void integer(long value);

  /// A `float` or `double`, widened.
  public abstract void real(double value);

  /// Anything else, null included; a `boolean` or `char` is boxed.
  public abstract void value(@Nullable Object value);

  /// A component whose declared type is a `String`.
  public void text(@Nullable String value) {
    value(value);
  }

  /// A component whose declared type is a record class, of shape `shape`.
  public void record(Shape shape, @Nullable Object value) {
    value(value);
  }
}
