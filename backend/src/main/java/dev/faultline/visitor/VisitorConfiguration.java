package dev.faultline.visitor;

import dev.faultline.web.ServerOptions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The key that visitors' cookies are signed with.
@Configuration(proxyBeanMethods = false)
class VisitorConfiguration {

  @Bean
  ServerKey serverKey(ServerOptions options) {
    return ServerKey.loadOrCreate(options.data().resolve("server.key"));
  }
}
