package dev.faultline.web;

import java.time.Clock;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.VirtualThreadTaskExecutor;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.config.BlockingExecutionConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/// How requests are run: every handler on a virtual thread of its own, so that it may wait for the
/// database. What runs on the event loop is filters alone, and they never wait.
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebFluxConfigurer {

  /// Room for the largest source, every character of it escaped.
  static final int MAX_BODY_BYTES = 1024 * 1024;

  private final VirtualThreadTaskExecutor threads = new VirtualThreadTaskExecutor("request-");

  @Override
  public void configureBlockingExecution(BlockingExecutionConfigurer configurer) {
    configurer.setExecutor(threads).setControllerMethodPredicate(_ -> true);
  }

  @Override
  public void configureHttpMessageCodecs(ServerCodecConfigurer configurer) {
    configurer.defaultCodecs().maxInMemorySize(MAX_BODY_BYTES);
  }

  /// Where event streams are rendered.
  @Bean
  Scheduler streams() {
    return Schedulers.fromExecutor(new VirtualThreadTaskExecutor("stream-"));
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  MessageSource messageSource() {
    return Templates.words();
  }
}
