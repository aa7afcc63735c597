package dev.faultline.runner.metered;

import dev.faultline.runner.Messages;
import dev.faultline.runner.Origins;
import dev.faultline.sim.Containers;
import dev.faultline.sim.Meter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// In place of the methods that every object has, wherever the object may be one of the JDK: texts
/// are charged by their length, optionals are gone through step by step, and nothing is made from
/// the identity of an object, which differs between processes.
public final class Basics {

  private Basics() {}

  /// In place of `one.equals(other)`.
  public static boolean equal(Object one, @Nullable Object other) {
    if (one instanceof String text) {
      if (other instanceof String same && same.length() == text.length()) {
        Meter.scan(text.length());
      }
      return text.equals(other);
    }
    if (one instanceof Optional<?> optional) {
      return other instanceof Optional<?> like
          && bothEqual(optional.orElse(null), like.orElse(null));
    }
    return one.equals(other);
  }

  /// In place of `object.hashCode()`.
  ///
  /// @throws UnsupportedOperationException when the class of `object` defines none
  public static int hash(Object object) {
    if (object instanceof String text) {
      Meter.scan(text.length());
      return text.hashCode();
    }
    if (object instanceof Number || object instanceof Record || object instanceof Enum<?>) {
      return object.hashCode();
    }
    if (object instanceof Optional<?> optional) {
      Object value = optional.orElse(null);
      return value == null ? 0 : hash(value);
    }
    return Origins.hashes(object.getClass()) ? object.hashCode() : StandIns.noHashCode(object);
  }

  /// In place of `object.toString()`.
  public static String text(Object object) {
    if (object instanceof String text) {
      return text;
    }
    if (object instanceof Optional<?> optional) {
      Object value = optional.orElse(null);
      return value == null ? "Optional.empty" : made("Optional[" + text(value) + "]");
    }
    Class<?> type = object.getClass();
    if (type == NullPointerException.class) {
      return Messages.text((NullPointerException) object);
    }
    return made(Origins.speaks(type) ? object.toString() : nameOf(type));
  }

  /// In place of `thrown.getMessage()`.
  public static @Nullable String message(Throwable thrown) {
    return thrown instanceof NullPointerException none ? Messages.of(none) : thrown.getMessage();
  }

  /// In place of `String.valueOf(object)`.
  public static String textOrNull(@Nullable Object object) {
    return object == null ? "null" : text(object);
  }

  /// In place of `one.compareTo(other)`.
  public static <T> int compare(Comparable<T> one, T other) {
    if (one instanceof String text && other instanceof String like) {
      Meter.scan(Math.min(text.length(), like.length()));
    }
    return one.compareTo(other);
  }

  /// In place of `super.equals(other)` where that is the method of `Object`.
  @SuppressWarnings("ReferenceEquality") // that is what it does
  public static boolean isSame(Object one, @Nullable Object other) {
    return one == other;
  }

  /// In place of `super.hashCode()` where that is the method of `Object`.
  ///
  /// @throws UnsupportedOperationException always
  public static int noHash(Object object) {
    return StandIns.noHashCode(object);
  }

  /// In place of `super.toString()` where that is the method of `Object`.
  public static String name(Object object) {
    return nameOf(object.getClass());
  }

  /// The name of a class as learners know it.
  static String nameOf(Class<?> type) {
    String name = type.getTypeName();
    if (type.isHidden()) {
      return name.substring(0, name.indexOf('/'));
    }
    return name.startsWith(Containers.METERED_PREFIX)
        ? name.substring(Containers.METERED_PREFIX.length())
        : name;
  }

  private static boolean bothEqual(@Nullable Object one, @Nullable Object other) {
    return (one == null || other == null) ? one == null && other == null : equal(one, other);
  }

  private static String made(String text) {
    Meter.text(text.length());
    return text;
  }
}
