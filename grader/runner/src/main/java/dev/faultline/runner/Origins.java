package dev.faultline.runner;

/// Whether classes define a `hashCode` and a `toString`, or leave them to `Object`, which makes
/// them from the identity of objects. It is looked up once for each class, and nobody is charged
/// for it.
public final class Origins {

  private static final ClassValue<Origins> OF =
      new ClassValue<>() {
        @Override
        protected Origins computeValue(Class<?> type) {
          return new Origins(type);
        }
      };

  private final boolean hashes;
  private final boolean speaks;

  private Origins(Class<?> type) {
    hashes = defines(type, "hashCode");
    speaks = defines(type, "toString");
  }

  /// Whether objects of the class have a hash code that is made from what they hold.
  public static boolean hashes(Class<?> type) {
    return OF.get(type).hashes;
  }

  /// Whether objects of the class have a text that is made from what they hold.
  public static boolean speaks(Class<?> type) {
    return OF.get(type).speaks;
  }

  private static boolean defines(Class<?> type, String method) {
    try {
      return type.getMethod(method).getDeclaringClass() != Object.class;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every class has " + method, e);
    }
  }
}
