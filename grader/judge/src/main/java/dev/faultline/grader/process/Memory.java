package dev.faultline.grader.process;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The memory of this machine, or of the container that this process runs in.
final class Memory {

  private static final Path MEMORY = Path.of("/proc/meminfo");
  private static final String AVAILABLE = "MemAvailable:";

  private Memory() {}

  /// How much there is for new processes, in bytes.
  static long availableBytes() {
    long free =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getFreeMemorySize();
    return Math.max(free, isContained() ? 0 : cachedToo());
  }

  /// Whether a container has set a limit below what the machine has; then only that counts.
  private static boolean isContained() {
    long mine =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
    return mine < value("MemTotal:");
  }

  /// With what the system keeps of files, and would give away.
  private static long cachedToo() {
    return value(AVAILABLE);
  }

  /// Bytes; zero where the system does not tell.
  private static long value(String name) {
    if (!Files.isReadable(MEMORY)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(MEMORY)) {
      return lines
          .filter(line -> line.startsWith(name))
          .map(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
          .findFirst()
          .orElse(0L);
    } catch (IOException e) {
      return 0;
    }
  }
}
