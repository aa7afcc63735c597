package dev.faultline.runner;

import java.io.IOException;

/// Bytes that are not a frame of ours: another version, a length out of bounds, a cut.
public final class MalformedFrameException extends IOException {

  private static final long serialVersionUID = 1;

  public MalformedFrameException(String message) {
    super(message);
  }
}
