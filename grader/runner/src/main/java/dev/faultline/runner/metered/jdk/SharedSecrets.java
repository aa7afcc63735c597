package dev.faultline.runner.metered.jdk;

import dev.faultline.sim.Containers;
import org.jspecify.annotations.Nullable;

/// Stands in for `jdk.internal.access.SharedSecrets`.
public final class SharedSecrets {

  private static final String REGISTERS =
      Containers.METERED_PREFIX + "java.util.ImmutableCollections$Access";

  private static @Nullable JavaUtilCollectionAccess collections;

  private SharedSecrets() {}

  /// The constants of enums.
  public static JavaLangAccess getJavaLangAccess() {
    return Class::getEnumConstants;
  }

  /// Lists from arrays.
  public static JavaUtilCollectionAccess getJavaUtilCollectionAccess() {
    try {
      Class.forName(REGISTERS);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the metered collections lack " + REGISTERS, e);
    }
    JavaUtilCollectionAccess registered = collections;
    if (registered == null) {
      throw new IllegalStateException(REGISTERS + " did not register itself");
    }
    return registered;
  }

  /// The collections register themselves.
  public static void setJavaUtilCollectionAccess(JavaUtilCollectionAccess access) {
    collections = access;
  }
}
