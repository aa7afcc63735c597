package dev.faultline.grader.shadow;

import dev.faultline.api.Payload;
import dev.faultline.grader.meter.Shadows;
import dev.faultline.runner.RunnerMain;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The archive of the metered collections, made once for all tests.
public final class Archive {

  public static final Path FILE = ShadowJar.file(Optional.of(Path.of("target/shadows")), makers());
  public static final Shadows SHADOWS = ShadowJar.index(FILE);

  private Archive() {}

  private static List<Path> makers() {
    return Stream.of(Payload.class, RunnerMain.class, ShadowJar.class)
        .map(Archive::placeOf)
        .toList();
  }

  private static Path placeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the place of " + type + " is no path", e);
    }
  }
}
