package dev.faultline.submission;

import dev.faultline.grader.Judge;
import dev.faultline.grader.JudgeOptions;
import dev.faultline.grader.Secret;
import dev.faultline.shelf.Shelf;
import dev.faultline.web.ServerOptions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/// The queue, and the grader behind its seam.
@Configuration(proxyBeanMethods = false)
class GradingConfiguration {

  private static final FairQueue.Bounds BOUNDS = new FairQueue.Bounds(1000, 5);

  @Bean
  FairQueue fairQueue() {
    return new FairQueue(BOUNDS);
  }

  /// Lazy, so that a test with a judge of its own starts no processes.
  @Bean
  @Lazy
  GraderProcess judging(ServerOptions options, Shelf shelf) {
    return new GraderProcess(
        () -> Judge.start(JudgeOptions.defaults()),
        Secret.loadOrCreate(options.data().resolve("grading.secret")),
        () -> shelf.current().catalogue().exercises().stream().findFirst());
  }
}
