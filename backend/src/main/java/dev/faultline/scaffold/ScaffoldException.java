package dev.faultline.scaffold;

/// A scaffold that can not be made; the message says why and what to do.
public final class ScaffoldException extends Exception {

  ScaffoldException(String message) {
    super(message, null, false, false);
  }
}
