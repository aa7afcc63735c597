package dev.faultline.sim;

import java.util.regex.Pattern;

/// Finds engines by name; there is no registry to edit.
public final class Engines {

  private static final Pattern NAME = Pattern.compile("[a-z]+");

  private Engines() {}

  /// The engine `dev.faultline.engine.NAME.NameEngine`.
  ///
  /// @throws IllegalArgumentException when `name` is not of the form `[a-z]+`, or there is none
  public static Engine named(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("engine name '" + name + "' is not of the form [a-z]+");
    }
    String simple = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Engine";
    String className = "dev.faultline.engine." + name + "." + simple;
    try {
      return Class.forName(className).asSubclass(Engine.class).getConstructor().newInstance();
    } catch (ReflectiveOperationException | ClassCastException e) {
      throw new IllegalArgumentException(
          "there is no engine '" + name + "': no class " + className, e);
    }
  }
}
