package dev.faultline.submission;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// The grader on the health page: how long the line is, and which layers of the jail are in force.
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
    return Health.up()
        .withDetail("queueLength", queue.size())
        .withDetail("jailLayers", judging.layers())
        .build();
  }
}
