package dev.faultline.grader.process;

import java.time.Duration;

/// How long processes may take, in real time: the last resort, where metered steps do not reach.
///
/// @param start until a process is ready
/// @param compile for one submission
/// @param run for all runs of one submission
public record Limits(Duration start, Duration compile, Duration run) {}
