package dev.faultline.grader;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// How a {@link Judge} is set up.
///
/// @param runnersAhead runner processes that stand ready, which is also how many submissions run at
///   once
/// @param compilers compiler processes, one hot and the others spare
/// @param startLimit real time until a process is ready
/// @param compileLimit real time for compiling one submission
/// @param runLimit real time for all runs of one submission
/// @param cacheFolder where caches are kept that make processes start faster, if anywhere
public record JudgeOptions(
    int runnersAhead,
    int compilers,
    Duration startLimit,
    Duration compileLimit,
    Duration runLimit,
    Optional<Path> cacheFolder) {

  public JudgeOptions {
    if (runnersAhead < 1 || compilers < 1) {
      throw new IllegalArgumentException(
          "a judge needs at least one runner and one compiler, not "
              + runnersAhead
              + " and "
              + compilers);
    }
  }

  /// For this machine: a runner for each core, two compilers, and the user's cache folder.
  public static JudgeOptions defaults() {
    return new JudgeOptions(
        Runtime.getRuntime().availableProcessors(),
        2,
        Duration.ofSeconds(30),
        Duration.ofSeconds(3),
        Duration.ofSeconds(10),
        Optional.of(userCacheFolder(System.getenv())));
  }

  /// For one submission after another, as on a command line: one process of each kind, so that none
  /// takes the processor from the other.
  public static JudgeOptions oneAtATime() {
    return defaults().withRunnersAhead(1).withCompilers(1);
  }

  /// With so many runners standing ready.
  public JudgeOptions withRunnersAhead(int count) {
    return new JudgeOptions(count, compilers, startLimit, compileLimit, runLimit, cacheFolder);
  }

  /// With so many compilers.
  public JudgeOptions withCompilers(int count) {
    return new JudgeOptions(runnersAhead, count, startLimit, compileLimit, runLimit, cacheFolder);
  }

  /// With so much real time for all runs of one submission.
  public JudgeOptions withRunLimit(Duration limit) {
    return new JudgeOptions(runnersAhead, compilers, startLimit, compileLimit, limit, cacheFolder);
  }

  static Path userCacheFolder(Map<String, String> environment) {
    String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
    Path base =
        cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
    return base.resolve("faultline");
  }
}
