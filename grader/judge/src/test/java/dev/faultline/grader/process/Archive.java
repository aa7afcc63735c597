package dev.faultline.grader.process;

import dev.faultline.grader.JudgeOptions;
import dev.faultline.grader.meter.Shadows;
import dev.faultline.grader.shadow.ShadowJar;
import java.nio.file.Path;

/// The archive of the metered collections, made once for all tests.
public final class Archive {

  public static final Path FILE = ClassPath.shadows(JudgeOptions.defaults().cacheFolder());
  public static final Shadows SHADOWS = ShadowJar.index(FILE);

  private Archive() {}
}
