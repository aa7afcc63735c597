package dev.faultline.draft;

import dev.faultline.layout.Layout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The process that lays out sources. It starts when somebody asks for the first time.
@Configuration(proxyBeanMethods = false)
class LayoutConfiguration {

  @Bean
  Layout layout() {
    return new Layout();
  }
}
