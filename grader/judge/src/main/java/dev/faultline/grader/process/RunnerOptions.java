package dev.faultline.grader.process;

import java.util.List;

/// How the virtual machine of a runner is set up.
final class RunnerOptions {

  /// The first compiler alone is faster for a million events than both, since each learner's class
  /// is new to it; it compiles early and however much is waiting, since the job is short. The
  /// nursery is so small that its pages were all touched before the job begins. Steps and digests
  /// do not depend on any of these.
  static final List<String> ALL =
      List.of(
          "-XX:+UseSerialGC",
          "-Xmx256m",
          "-Xmn8m",
          "-XX:TieredStopAtLevel=1",
          "-XX:CompileThresholdScaling=0.2",
          "-XX:Tier3LoadFeedback=100",
          "-XX:MaxJavaStackTraceDepth=48",
          "-XX:-UsePerfData",
          "-XX:-UseContainerSupport",
          "-XX:+DisableAttachMechanism",
          "-XX:+DisplayVMOutputToStderr",
          "-XX:+ErrorFileToStderr",
          "-XX:-CreateCoredumpOnCrash",
          "--enable-native-access=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "-Duser.language=en",
          "-Duser.timezone=UTC",
          "-Dfile.encoding=UTF-8");

  private RunnerOptions() {}
}
