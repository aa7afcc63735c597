package dev.faultline.submission;

import dev.faultline.grader.process.Walls;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// The grader on the health page: how long the line is, which layers of the jail are in force, and
/// which are missing and why.
@Component("grader")
final class GradingHealth implements HealthIndicator {

  private final FairQueue queue;
  private final Judging judging;

  GradingHealth(FairQueue queue, Judging judging) {
    this.queue = queue;
    this.judging = judging;
  }

  @Override
  public Health health() {
    Walls walls = walls();
    return Health.up()
        .withDetail("queueLength", queue.size())
        .withDetail("jailWhole", walls.areWhole())
        .withDetail("jailLayers", walls.inForce())
        .withDetail("jailMissing", walls.missing())
        .build();
  }

  private Walls walls() {
    try {
      return judging.walls(Duration.ZERO);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Walls(false, List.of(), List.of());
    }
  }
}
