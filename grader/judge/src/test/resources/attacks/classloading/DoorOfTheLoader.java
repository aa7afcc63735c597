// wall: compiler source.package
// tries: to take the place of the door that the loader makes
package dev.faultline.strategy;

public class DoorOfTheLoader {
  static class Door {
    public static Object open() {
      throw new IllegalStateException();
    }
  }
}
