package dev.faultline.cli;

import dev.faultline.content.Catalogue;
import dev.faultline.content.Language;
import dev.faultline.content.Library;
import dev.faultline.server.FaultlineServer;
import dev.faultline.storage.Database;
import dev.faultline.web.ServerOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;

/// `train`: serves from an empty folder to itself, reads every page once, and ends.
///
/// The launcher runs it after a build, while the virtual machine takes down what a start needs; see
/// `-XX:AOTCacheOutput`. It is of no use to anybody else.
final class TrainCommand {

  private final Console console;

  TrainCommand(Console console) {
    this.console = console;
  }

  int run(List<String> words) throws Usage {
    if (!words.isEmpty()) {
      throw new Usage("train takes no '" + words.getFirst() + "'");
    }
    Optional<Library> library = Contents.open(Contents.folders(Optional.empty()), console);
    if (library.isEmpty()) {
      return Exit.FAILED;
    }
    try {
      Path data = Files.createTempDirectory("faultline-train");
      try {
        serve(data, library.get());
      } finally {
        delete(data);
      }
      return Exit.OK;
    } catch (IOException e) {
      console.say("the training run failed: " + e.getMessage());
      return Exit.FAILED;
    }
  }

  private static void serve(Path data, Library library) throws IOException {
    ServerOptions.Content content = new ServerOptions.Content(false, false);
    ServerOptions options = new ServerOptions(0, "127.0.0.1", 0, data, content, false);
    try (ConfigurableApplicationContext context =
            FaultlineServer.start(options, library, Database.opening(data));
        HttpClient client = HttpClient.newHttpClient()) {
      URI site = URI.create(ServeCommand.address(options, context));
      for (String path : paths(library.catalogue())) {
        client.send(HttpRequest.newBuilder(site.resolve(path)).build(), BodyHandlers.discarding());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<String> paths(Catalogue catalogue) {
    List<String> paths = new ArrayList<>(List.of("/", "/api/lessons"));
    for (Language language : Language.values()) {
      String prefix = "/" + language.code() + "/";
      paths.add(prefix);
      catalogue.lessons().forEach(lesson -> paths.add(prefix + "lessons/" + lesson.id()));
      catalogue.exercises().forEach(exercise -> paths.add(prefix + "exercises/" + exercise.id()));
    }
    return paths;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
