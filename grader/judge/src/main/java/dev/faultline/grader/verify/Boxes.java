package dev.faultline.grader.verify;

import java.util.Set;

/// The classes in which the JDK boxes primitives.
public final class Boxes {

  /// Their internal names.
  public static final Set<String> NAMES =
      Set.of(
          "java/lang/Boolean",
          "java/lang/Byte",
          "java/lang/Short",
          "java/lang/Character",
          "java/lang/Integer",
          "java/lang/Long",
          "java/lang/Float",
          "java/lang/Double");

  private Boxes() {}
}
