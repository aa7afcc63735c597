package dev.faultline.grader.meter;

/// Metered code passes a bound of the class file format, such as 64 KB for one method.
public final class TooLargeException extends Exception {

  private static final long serialVersionUID = 1;

  private final String className;
  private final String method;

  TooLargeException(String className, String method, Throwable cause) {
    super(className + "." + method + " is too large", cause);
    this.className = className;
    this.method = method;
  }

  /// Internal name of the class.
  public String className() {
    return className;
  }

  /// Name of the method; empty when the class as a whole is too large.
  public String method() {
    return method;
  }
}
