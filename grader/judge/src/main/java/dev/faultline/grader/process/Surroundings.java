package dev.faultline.grader.process;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;

/// Where processes are started.
///
/// @param clock ends them when their time is over
/// @param cacheFolder where AOT caches are kept, if anywhere
public record Surroundings(Jail jail, ScheduledExecutorService clock, Optional<Path> cacheFolder) {}
