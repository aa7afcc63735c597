package dev.faultline.cli;

import com.zaxxer.hikari.HikariDataSource;
import dev.faultline.content.ContentFolders;
import dev.faultline.content.Library;
import dev.faultline.grader.Judge;
import dev.faultline.grader.JudgeOptions;
import dev.faultline.grader.process.Walls;
import dev.faultline.server.FaultlineServer;
import dev.faultline.storage.Database;
import dev.faultline.submission.Admission;
import dev.faultline.web.ServerOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// `serve`: the web application, until the process is told to stop.
final class ServeCommand {

  private static final Arguments.Known KNOWN =
      new Arguments.Known(
          Set.of("--port", "--host", "--management-port", "--data", "--content"),
          Set.of("--allow-weaker-jail"));

  private static final int DEFAULT_PORT = 8080;
  private static final int MAX_PORT = 65_535;
  private static final int MAX_CAUSES = 20;

  /// Until the walls around the grader's processes are known.
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Console console;

  ServeCommand(Console console) {
    this.console = console;
  }

  OptionalInt run(List<String> words) throws Usage {
    Arguments arguments = arguments(words);
    ServerOptions options = options(arguments);
    requireReachableOnlyFromHere(options, ServeCommand::walls);
    ContentFolders folders = Contents.folders(arguments.value("--content").map(Home::absolute));
    makeFolder(options.data());
    CompletableFuture<HikariDataSource> database = Database.opening(options.data());
    Optional<Library> library = Contents.open(folders, console);
    if (library.isEmpty()) {
      database.thenAccept(HikariDataSource::close).join();
      return OptionalInt.of(Exit.FAILED);
    }
    try {
      ConfigurableApplicationContext context =
          FaultlineServer.start(options, library.get(), database);
      String address = address(options, context);
      console.out().println("Faultline is ready: " + address);
      Admission admission = context.getBean(Admission.class);
      Thread.ofPlatform().daemon().name("walls").start(() -> tellWalls(admission, address));
      return OptionalInt.empty();
    } catch (PortInUseException e) {
      console.say("port " + e.getPort() + " is in use; choose another with --port");
      return OptionalInt.of(Exit.FAILED);
    } catch (RuntimeException e) {
      if (!isDatabaseInUse(e)) {
        throw e;
      }
      console.say(
          "another server uses the data in "
              + options.data()
              + "; stop it, or choose another folder with --data");
      return OptionalInt.of(Exit.FAILED);
    }
  }

  /// Which walls stand, once; and, where one is missing, how code can be handed in all the same.
  private void tellWalls(Admission admission, String address) {
    try {
      Walls walls = admission.walls();
      console.say("layers of the jail in force: " + String.join(", ", walls.inForce()));
      walls.missing().forEach(wall -> console.say("missing: " + wall));
      admission
          .tokenBehind(walls)
          .ifPresent(token ->
              console.say(
                  "the jail is not whole, so code is taken only from who opens "
                      + address
                      + "?token="
                      + token
                      + " (docs/security.md)"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean isDatabaseInUse(RuntimeException thrown) {
    int depth = 0;
    for (Throwable cause = thrown; cause != null && depth < MAX_CAUSES; cause = cause.getCause()) {
      if (cause instanceof SQLException e && Database.isInUse(e)) {
        return true;
      }
      depth++;
    }
    return false;
  }

  private static Arguments arguments(List<String> words) throws Usage {
    Arguments arguments = Arguments.parse(words, KNOWN);
    if (!arguments.positional().isEmpty()) {
      throw new Usage("serve takes no '" + arguments.positional().getFirst() + "'");
    }
    return arguments;
  }

  private static ServerOptions options(Arguments arguments) throws Usage {
    int port = arguments.number("--port", DEFAULT_PORT, 0, MAX_PORT);
    int nextPort = port == 0 || port == MAX_PORT ? 0 : port + 1;
    return new ServerOptions(
        port,
        arguments.value("--host").orElse("127.0.0.1"),
        arguments.number("--management-port", nextPort, 0, MAX_PORT),
        arguments.path("--data", Home.data()).toAbsolutePath().normalize(),
        new ServerOptions.Content(true, arguments.value("--content").isPresent()),
        arguments.has("--allow-weaker-jail"));
  }

  /// Strangers' code runs here: where a wall around it is missing, only their own machine may be
  /// reached by it.
  ///
  /// @param walls those of this machine; asked for only where it matters
  static void requireReachableOnlyFromHere(ServerOptions options, Supplier<Walls> walls)
      throws Usage {
    if (isLoopback(options.host()) || options.weakerJailAllowed()) {
      return;
    }
    Walls known = walls.get();
    if (!known.areWhole()) {
      throw new Usage(
          "--host "
              + options.host()
              + " would let other machines run code here, and the jail around it is not whole"
              + " (missing: "
              + String.join("; ", known.missing())
              + "). Serve on 127.0.0.1, or accept the risk with --allow-weaker-jail");
    }
  }

  /// The walls that a grader on this machine has.
  private static Walls walls() {
    try (Judge judge = Judge.start(JudgeOptions.oneAtATime())) {
      return judge.walls(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Walls(false, List.of(), List.of("nobody waited for them"));
    }
  }

  private static boolean isLoopback(String host) throws Usage {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException _) {
      throw new Usage("--host '" + host + "' is no address of this machine");
    }
  }

  private static void makeFolder(Path data) throws Usage {
    try {
      Files.createDirectories(data);
    } catch (IOException _) {
      throw new Usage("--data '" + data + "' can not be made");
    }
    if (!Files.isWritable(data)) {
      throw new Usage("--data '" + data + "' can not be written to");
    }
  }

  /// Where the site of `context` can be reached.
  static String address(ServerOptions options, ConfigurableApplicationContext context) {
    int port =
        context instanceof WebServerApplicationContext server && server.getWebServer() != null
            ? server.getWebServer().getPort()
            : options.port();
    String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
    return "http://" + host + ":" + port + "/";
  }
}
