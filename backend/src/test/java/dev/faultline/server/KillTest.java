package dev.faultline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.reactive.server.WebTestClient;

/// A whole server process, killed in the middle of its work.
class KillTest {

  private static final String READY = "Faultline is ready: ";
  private static final int SUBMISSIONS = 8;

  @TempDir private Path data;

  @Test
  void killedServerLosesNoSubmissionAndDoublesNoVerdict() throws IOException, InterruptedException {
    String source =
        Files.readString(
            TestServer.CONTENT.resolve("lessons/6-consensus/01-paxos/acceptor/Reference.java"));
    List<UUID> ids = new ArrayList<>();
    List<String> visitors = new ArrayList<>();
    Process server = serve();
    try {
      URI address = addressOf(server);
      for (int i = 0; i < SUBMISSIONS; i++) {
        Browser browser = browser(address);
        ids.add(browser.submitted("paxos/acceptor", source));
        visitors.add(browser.cookie("visitor"));
      }
    } finally {
      server.destroyForcibly().waitFor();
    }

    try (TestServer again = TestServer.start(data, ScriptedGrader.willing())) {
      for (int i = 0; i < SUBMISSIONS; i++) {
        Browser browser = again.browser().with("visitor", visitors.get(i));
        String events = browser.get("/en/submissions/" + ids.get(i) + "/events").getResponseBody();
        assertThat(events).contains("event:done", "data-kind=\"passed\"");
      }
      assertThat(
              again
                  .context()
                  .getBean(JdbcClient.class)
                  .sql("select count(*) from verdict")
                  .query(Integer.class)
                  .single())
          .isEqualTo(SUBMISSIONS);
    }
  }

  private Process serve() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "dev.faultline.cli.Main",
            "serve",
            "--port",
            "0",
            "--data",
            data.toString(),
            "--content",
            TestServer.CONTENT.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static URI addressOf(Process server) throws IOException {
    BufferedReader out =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
    String line = out.readLine();
    assertThat(line).startsWith(READY);
    return URI.create(line.substring(READY.length()));
  }

  private static Browser browser(URI address) {
    return new Browser(WebTestClient.bindToServer().baseUrl(address.toString()).build(), address);
  }
}
