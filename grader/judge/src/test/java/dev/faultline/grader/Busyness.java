package dev.faultline.grader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How long something on this machine has had to wait for a processor.
final class Busyness {

  private static final Path PRESSURE = Path.of("/proc/pressure/cpu");
  private static final Pattern SOME = Pattern.compile("some .*total=(\\d+)");

  private Busyness() {}

  /// All such waiting since the machine was started; zero where the system does not tell.
  static Duration waited() {
    if (!Files.isReadable(PRESSURE)) {
      return Duration.ZERO;
    }
    try {
      Matcher some = SOME.matcher(Files.readString(PRESSURE));
      return some.find()
          ? Duration.of(Long.parseLong(some.group(1)), ChronoUnit.MICROS)
          : Duration.ZERO;
    } catch (IOException e) {
      throw new UncheckedIOException(PRESSURE + " can not be read", e);
    }
  }
}
