package dev.faultline.runner;

import java.lang.reflect.Field;

/// Hash codes of enum constants that are the same in every process, in place of those by identity,
/// which change with the collector and the compiler of the virtual machine.
final class Identity {

  private Identity() {}

  /// Gives each constant of an enum a hash code made from names. `Enum` keeps its hash code in a
  /// field and makes it from the identity only where none stands there yet.
  ///
  /// @throws IllegalStateException when this process was started without the needed `--add-opens`
  static void fix(Class<?> type) {
    Object[] constants = type.getEnumConstants();
    if (constants == null) {
      return;
    }
    try {
      Field hash = Enum.class.getDeclaredField("hash");
      hash.setAccessible(true);
      for (Object constant : constants) {
        int fixed = (type.getName() + "." + ((Enum<?>) constant).name()).hashCode();
        hash.setInt(constant, fixed == 0 ? 1 : fixed);
      }
    } catch (ReflectiveOperationException | RuntimeException e) {
      throw new IllegalStateException(
          "enum hash codes can not be fixed; start with --add-opens java.base/java.lang="
              + "ALL-UNNAMED",
          e);
    }
  }
}
