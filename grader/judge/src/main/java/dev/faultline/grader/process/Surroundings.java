package dev.faultline.grader.process;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;

/// Where processes are started.
///
/// @param clock ends them when their time is over
/// @param cacheFolder where AOT caches are kept, if anywhere
public record Surroundings(Jail jail, ScheduledExecutorService clock, Optional<Path> cacheFolder) {

  /// A clock of one thread, which is there from the beginning.
  public static ScheduledExecutorService clock(String name) {
    ScheduledThreadPoolExecutor clock =
        new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name(name).factory());
    clock.prestartAllCoreThreads();
    return clock;
  }
}
