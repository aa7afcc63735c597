package dev.faultline.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// `start`: from `./faultline serve`, once built, to the first page.
final class StartBench {

  private static final int ROUNDS = 7;
  private static final long LIMIT_NANOS = TimeUnit.SECONDS.toNanos(60);
  private static final long POLL_MILLIS = 10;

  private final Path home;

  /// @param home the folder of the launcher
  StartBench(Path home) {
    this.home = home;
  }

  /// Seconds.
  Figure run() throws IOException, InterruptedException {
    double[] samples = new double[ROUNDS];
    for (int round = -1; round < ROUNDS; round++) {
      double seconds = seconds();
      if (round >= 0) {
        samples[round] = seconds;
      }
    }
    return Figure.of("start", "s", samples, new Figure.Goal(4, 2, false));
  }

  private double seconds() throws IOException, InterruptedException {
    Path data = Files.createTempDirectory("faultline-bench-data");
    int port = freePort();
    long before = System.nanoTime();
    Process server =
        new ProcessBuilder(
                home.resolve("faultline").toString(),
                "serve",
                "--port",
                String.valueOf(port),
                "--management-port",
                String.valueOf(freePort()),
                "--data",
                data.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI page = URI.create("http://127.0.0.1:" + port + "/en/");
      while (!answers(client, page)) {
        if (!server.isAlive() || System.nanoTime() - before > LIMIT_NANOS) {
          throw new IllegalStateException("the server did not come up");
        }
        Thread.sleep(POLL_MILLIS);
      }
      return (System.nanoTime() - before) / 1e9;
    } finally {
      server.descendants().forEach(ProcessHandle::destroy);
      server.destroy();
      server.waitFor(10, TimeUnit.SECONDS);
    }
  }

  private static boolean answers(HttpClient client, URI page) throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(page).build();
      return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
