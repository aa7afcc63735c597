package dev.faultline.server;

import dev.faultline.content.ContentException;
import dev.faultline.content.ContentFolders;
import dev.faultline.content.Library;
import dev.faultline.explore.FigureRunner;
import dev.faultline.storage.Database;
import dev.faultline.submission.Judging;
import dev.faultline.web.ServerOptions;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.netty.resources.LoopResources;

/// The whole application on free ports, with the lessons of this repository.
///
/// ```java
/// try (TestServer server = TestServer.start(temporaryFolder)) {
///   server.client().get().uri("/en/").exchange().expectStatus().isOk();
/// }
/// ```
public final class TestServer implements AutoCloseable {

  /// Where tests of this module find the content.
  public static final Path CONTENT = Path.of("..", "content");

  /// A project that is downloaded is larger than what a client keeps unless it is told to.
  private static final int MAX_BODY_BYTES = 4 << 20;

  /// A server that starts makes the caches of its processes first, and machines are noisy.
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ConfigurableApplicationContext context;

  private TestServer(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /// A server with the real grader.
  ///
  /// @param data an empty folder, or that of a server that was closed
  public static TestServer start(Path data) {
    return start(data, TestServer::guard);
  }

  /// A server with a grader of the test's own, which needs no processes.
  public static TestServer start(Path data, Judging judging) {
    return start(
        data,
        context -> {
          guard(context);
          put(context, judging);
        });
  }

  /// The same, told to take everybody's code whatever walls are missing.
  public static TestServer trusting(Path data, Judging judging) {
    ServerOptions options = options(data, new ServerOptions.Content(false, false));
    return start(
        new ServerOptions(
            options.port(),
            options.host(),
            options.managementPort(),
            options.data(),
            options.content(),
            true),
        context -> {
          guard(context);
          put(context, judging);
        });
  }

  /// A server with an instructor's folder beside the lessons of this repository, which an author is
  /// at work on. Nothing is looked at or proved before the test says so.
  public static TestServer authored(Path data, Path own, Judging judging) {
    ServerOptions.Content still = new ServerOptions.Content(false, true);
    return authored(
        data,
        own,
        still,
        context -> {
          guard(context);
          put(context, judging);
        });
  }

  /// The same, with runs for figures that come from `runner`.
  public static TestServer drawing(Path data, Path own, FigureRunner runner) {
    ServerOptions.Content still = new ServerOptions.Content(false, true);
    return authored(
        data,
        own,
        still,
        context -> {
          guard(context);
          put(context, ScriptedGrader.willing());
          context.registerBean(
              "runnerOfTest",
              FigureRunner.class,
              () -> runner,
              definition -> definition.setPrimary(true));
        });
  }

  /// The same as it is served: it sees by itself what is changed in the folder, and proves it.
  public static TestServer following(Path data, Path own) {
    return authored(data, own, new ServerOptions.Content(true, true), TestServer::guard);
  }

  private static TestServer authored(
      Path data,
      Path own,
      ServerOptions.Content content,
      Consumer<GenericApplicationContext> more) {
    return new TestServer(
        FaultlineServer.start(
            options(data, content),
            library(new ContentFolders(CONTENT, Optional.of(own))),
            Database.opening(data),
            more));
  }

  private static TestServer start(Path data, Consumer<GenericApplicationContext> more) {
    return start(options(data, new ServerOptions.Content(false, false)), more);
  }

  private static TestServer start(ServerOptions options, Consumer<GenericApplicationContext> more) {
    return new TestServer(
        FaultlineServer.start(
            options,
            library(ContentFolders.only(CONTENT)),
            Database.opening(options.data()),
            more));
  }

  /// Such as `http://127.0.0.1:43210/`.
  public URI address() {
    int port =
        Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer()).getPort();
    return URI.create("http://127.0.0.1:" + port + "/");
  }

  /// A client of its own, without cookies.
  public WebTestClient client() {
    return WebTestClient.bindToServer()
        .baseUrl(address().toString())
        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(MAX_BODY_BYTES))
        .responseTimeout(PATIENCE)
        .build();
  }

  /// A browser of its own, that nobody knows yet.
  public Browser browser() {
    return new Browser(client(), address());
  }

  public ConfigurableApplicationContext context() {
    return context;
  }

  @Override
  public void close() {
    context.close();
  }

  private static ServerOptions options(Path data, ServerOptions.Content content) {
    return new ServerOptions(0, "127.0.0.1", 0, data, content, false);
  }

  private static Library library(ContentFolders folders) {
    try {
      return Library.open(folders);
    } catch (ContentException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void guard(GenericApplicationContext context) {
    context.registerBean(EventLoopGuard.class);
    context.registerBean("reactorResourceFactory", ReactorResourceFactory.class, TestServer::loops);
  }

  /// Event loops of this server's own. Those that all servers of a process share end with the first
  /// that is closed, and then no other one can be reached.
  private static ReactorResourceFactory loops() {
    ReactorResourceFactory loops = new ReactorResourceFactory();
    loops.setUseGlobalResources(false);
    loops.setLoopResourcesSupplier(() -> LoopResources.create("reactor-http"));
    return loops;
  }

  private static void put(GenericApplicationContext context, Judging judging) {
    context.registerBean(
        "judgingOfTest", Judging.class, () -> judging, definition -> definition.setPrimary(true));
  }
}
