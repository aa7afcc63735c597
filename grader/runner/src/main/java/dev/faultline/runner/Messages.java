package dev.faultline.runner;

import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/// The messages of null pointer exceptions as strategies see them: only those that they were given.
/// One that the virtual machine throws analyses its whole method for a message, however long, each
/// time.
public final class Messages {

  private static final Field MESSAGE = field();

  private Messages() {}

  /// The message that `thrown` was made with; null where there is none.
  public static @Nullable String of(NullPointerException thrown) {
    try {
      return (String) MESSAGE.get(thrown);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("messages can not be read", e);
    }
  }

  /// `thrown` as a text.
  public static String text(NullPointerException thrown) {
    String name = NullPointerException.class.getName();
    String message = of(thrown);
    return message == null ? name : name.concat(": ").concat(message);
  }

  private static Field field() {
    try {
      Field field = Throwable.class.getDeclaredField("detailMessage");
      field.setAccessible(true);
      return field;
    } catch (ReflectiveOperationException | RuntimeException e) {
      throw new IllegalStateException("start with --add-opens java.base/java.lang=ALL-UNNAMED", e);
    }
  }
}
