package dev.faultline.server;

import com.zaxxer.hikari.HikariDataSource;
import dev.faultline.content.Library;
import dev.faultline.lesson.CachedPages;
import dev.faultline.shelf.Shelf;
import dev.faultline.storage.Database;
import dev.faultline.web.AuthorRule;
import dev.faultline.web.Renderer;
import dev.faultline.web.ServerOptions;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.actuate.autoconfigure.endpoint.EndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.jackson.JacksonEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.web.WebEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementContextAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration;
import org.springframework.boot.health.autoconfigure.contributor.HealthContributorAutoConfiguration;
import org.springframework.boot.health.autoconfigure.registry.HealthContributorRegistryAutoConfiguration;
import org.springframework.boot.http.codec.autoconfigure.CodecsAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.reactor.netty.autoconfigure.NettyReactiveWebServerAutoConfiguration;
import org.springframework.boot.reactor.netty.autoconfigure.actuate.web.server.NettyReactiveManagementContextAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.HttpHandlerAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.actuate.endpoint.web.WebFluxHealthEndpointExtensionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.support.GenericApplicationContext;

/// The web application. What Spring Boot is to configure is named one by one: looking for it would
/// take a good part of the start.
@SpringBootConfiguration(proxyBeanMethods = false)
@ComponentScan({
  "dev.faultline.web",
  "dev.faultline.visitor",
  "dev.faultline.shelf",
  "dev.faultline.lesson",
  "dev.faultline.submission",
  "dev.faultline.run",
  "dev.faultline.draft",
  "dev.faultline.explore",
  "dev.faultline.project",
  "dev.faultline.apidocs"
})
@ImportAutoConfiguration({
  PropertyPlaceholderAutoConfiguration.class,
  ConfigurationPropertiesAutoConfiguration.class,
  LifecycleAutoConfiguration.class,
  JacksonAutoConfiguration.class,
  CodecsAutoConfiguration.class,
  NettyReactiveWebServerAutoConfiguration.class,
  HttpHandlerAutoConfiguration.class,
  WebFluxAutoConfiguration.class,
  JdbcTemplateAutoConfiguration.class,
  JdbcClientAutoConfiguration.class,
  EndpointAutoConfiguration.class,
  WebEndpointAutoConfiguration.class,
  JacksonEndpointAutoConfiguration.class,
  HealthContributorRegistryAutoConfiguration.class,
  HealthContributorAutoConfiguration.class,
  HealthEndpointAutoConfiguration.class,
  WebFluxHealthEndpointExtensionAutoConfiguration.class,
  ManagementContextAutoConfiguration.class,
  NettyReactiveManagementContextAutoConfiguration.class
})
public final class FaultlineServer {

  private FaultlineServer() {}

  /// Starts the server and returns when it can be reached.
  ///
  /// @param database as {@link Database#opening} gives it
  public static ConfigurableApplicationContext start(
      ServerOptions options, Library library, CompletableFuture<HikariDataSource> database) {
    return start(options, library, database, _ -> {});
  }

  /// The same with further beans, which a test puts in the place of ours.
  static ConfigurableApplicationContext start(
      ServerOptions options,
      Library library,
      CompletableFuture<HikariDataSource> database,
      Consumer<GenericApplicationContext> more) {
    Shelf shelf = new Shelf(library);
    boolean authored = AuthorRule.isPossible(options);
    CompletableFuture<Renderer> renderer =
        inBackground("templates-start", () -> Renderer.create(authored));
    CompletableFuture<CachedPages> pages =
        renderer.thenApply(ready -> CachedPages.withFrontPages(shelf.current(), ready));
    // Ours is in force already; see Logging.
    System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
    SpringApplication application = new SpringApplication(FaultlineServer.class);
    application.setWebApplicationType(WebApplicationType.REACTIVE);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.setDefaultProperties(
        Map.of(
            "server.port", options.port(),
            "server.address", options.host(),
            "management.server.port", options.managementPort()));
    application.addInitializers((GenericApplicationContext context) -> {
      context.getBeanFactory().registerSingleton("serverOptions", options);
      context.getBeanFactory().registerSingleton("library", library);
      context.getBeanFactory().registerSingleton("shelf", shelf);
      context.registerBean("database", HikariDataSource.class, () -> ready(database));
      context.registerBean("renderer", Renderer.class, () -> ready(renderer));
      context.registerBean("cachedPages", CachedPages.class, () -> ready(pages));
      more.accept(context);
    });
    return application.run();
  }

  private static <T> CompletableFuture<T> inBackground(String name, Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, Thread.ofPlatform().name(name)::start);
  }

  private static <T> T ready(CompletableFuture<T> future) {
    return future.join();
  }
}
