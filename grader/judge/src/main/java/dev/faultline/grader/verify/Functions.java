package dev.faultline.grader.verify;

/// The functions of the JDK: interfaces whose default methods make new functions of old ones. The
/// meter calls these as the JDK has them, so that no class may have its own.
public final class Functions {

  private Functions() {}

  /// Whether `name`, an internal one, is such an interface.
  public static boolean isOne(String name) {
    return name.startsWith("java/util/function/") || name.equals("java/util/Comparator");
  }
}
