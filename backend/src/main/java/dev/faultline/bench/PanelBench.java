package dev.faultline.bench;

import dev.faultline.content.Catalogue;
import dev.faultline.content.ContentException;
import dev.faultline.content.ContentFolders;
import dev.faultline.content.Library;
import dev.faultline.content.Puzzle;
import dev.faultline.server.FaultlineServer;
import dev.faultline.sim.LinkToken;
import dev.faultline.storage.Database;
import dev.faultline.web.ServerOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// `panel`: from something done by hand to the panel anew, over HTTP, in a server in this process:
/// another message is dropped each time. Once with the engine's own strategy, and once with one
/// that is compiled, metered and run in a process of its own, as a learner's is.
final class PanelBench {

  private static final String LEARNERS = "paxos/own-words";
  private static final Pattern MESSAGE =
      Pattern.compile(
          "class=\"message[^\"]*\"[^>]* data-from=\"(\\d+)\"[^>]* data-message=\"(\\d+)\"");
  private static final int WARM_UP_ROUNDS = 300;
  private static final int ROUNDS = 301;

  private final Path content;
  private final Catalogue catalogue;
  private final HttpClient client = HttpClient.newHttpClient();

  /// @param home the folder of the launcher
  PanelBench(Path home, Catalogue catalogue) {
    content = home.resolve("content");
    this.catalogue = catalogue;
  }

  /// Milliseconds.
  List<Figure> run() throws IOException, InterruptedException {
    Puzzle puzzle = catalogue.puzzle(LEARNERS).orElseThrow();
    LinkToken.Panel learners =
        new LinkToken.Panel(
            puzzle.strategy().spec().engine(),
            1,
            new LinkToken.Base.Preset("in-turn"),
            new LinkToken.Whose.Author(puzzle.id(), puzzle.strategy().print()),
            List.of());
    LinkToken.Panel engines =
        new LinkToken.Panel(
            learners.engine(), 1, learners.base(), new LinkToken.Whose.Engine(), List.of());
    Path data = Files.createTempDirectory("faultline-bench");
    ServerOptions options =
        new ServerOptions(0, "127.0.0.1", 0, data, new ServerOptions.Content(false, false), false);
    try (ConfigurableApplicationContext server =
        FaultlineServer.start(options, library(), Database.opening(data))) {
      String address = "http://127.0.0.1:" + port(server) + "/en/explore/";
      return List.of(
          measured("panel", address + engines.encode(), new Figure.Goal(20, 5, false)),
          measured(
              "panel, learner's", address + learners.encode(), new Figure.Goal(150, 60, false)));
    }
  }

  private Figure measured(String name, String panel, Figure.Goal goal)
      throws IOException, InterruptedException {
    List<URI> actions = actions(panel);
    double[] samples = new double[ROUNDS];
    for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      URI action = actions.get(Math.floorMod(round, actions.size()));
      long before = System.nanoTime();
      String part = get(action);
      double millis = (System.nanoTime() - before) / 1e6;
      if (!part.contains("class=\"quiet undo\"")) {
        throw new IllegalStateException("nothing was done by " + action);
      }
      if (round >= 0) {
        samples[round] = millis;
      }
    }
    return Figure.of(name, "ms", samples, goal);
  }

  /// The messages that can be dropped, each at the first moment at which it can.
  private List<URI> actions(String panel) throws IOException, InterruptedException {
    List<URI> actions = new ArrayList<>();
    Matcher message = MESSAGE.matcher(get(URI.create(panel + "?part")));
    while (message.find()) {
      String act = "&act=drop." + message.group(2);
      actions.add(URI.create(panel + "/do?part&at=" + message.group(1) + act));
    }
    if (actions.isEmpty()) {
      throw new IllegalStateException("no message can be dropped in " + panel);
    }
    return actions;
  }

  private String get(URI uri) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(uri + " answers " + answer.statusCode());
    }
    return answer.body();
  }

  private Library library() {
    try {
      return Library.open(new ContentFolders(content, Optional.empty()));
    } catch (ContentException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int port(ConfigurableApplicationContext server) {
    return Objects.requireNonNull(((WebServerApplicationContext) server).getWebServer()).getPort();
  }
}
