package dev.faultline.runner.metered.jdk;

/// Stands in for `jdk.internal.access.JavaLangAccess`.
public interface JavaLangAccess {

  /// The constants of an enum, in their order.
  <E extends Enum<E>> E[] getEnumConstantsShared(Class<E> type);
}
