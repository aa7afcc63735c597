package dev.faultline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiDocsPagesTest {

  private static final int MOST_BYTES = 12_000;

  private static TestServer server;

  @BeforeAll
  static void start(@TempDir Path data) {
    server = TestServer.start(data, ScriptedGrader.willing());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({"en,What else of Java may be used", "zh,Java 自带的还能用哪些"})
  void pageNamesTypesMethodsAndWhatIsAllowedOfTheJdk(String language, String jdk) {
    var answer = server.browser().get("/" + language + "/apidocs/consensus");

    assertThat(answer.getStatus().value()).isEqualTo(200);
    assertThat(answer.getResponseHeaders().getETag()).isNotNull();
    assertThat(answer.getResponseBody())
        .contains("id=\"api-Ballot\"", "boolean isBelow(Ballot other)", jdk)
        .contains("Whether this ballot is lower than <code>other</code>.")
        .contains("Map.Entry", "comparingByKey");
  }

  @Test
  void partOfThePanelHasNoAnchorsThatTwoOfItWouldShare() {
    String part = server.browser().get("/en/apidocs/consensus/folded").getResponseBody();

    assertThat(part).contains("isBelow").doesNotContain("id=", "<html", "open=");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/en/apidocs/nothing",
        "/en/apidocs/nothing/folded",
        "/en/apidocs/..%2Fx",
        "/en/apidocs/Consensus"
      })
  void engineThatIsNotThereIsNotFound(String path) {
    assertThat(server.browser().get(path).getStatus().is4xxClientError()).isTrue();
  }

  @Test
  void whatTheEditorFetchesIsSmallAndKeptForEver() throws IOException, InterruptedException {
    String page =
        Objects.requireNonNull(
            server.browser().get("/en/exercises/paxos/acceptor").getResponseBody());
    int bytes = 0;
    // A client that leaves compressed what comes compressed.
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (String name : List.of("data-api", "data-jdk")) {
        String address = page.replaceAll("(?s).*" + name + "=\"([^\"]+)\".*", "$1");
        var request =
            HttpRequest.newBuilder(server.address().resolve(address))
                .header("Accept-Encoding", "gzip")
                .build();
        var answer = client.send(request, BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        bytes += answer.body().length;
      }
    }

    assertThat(bytes).isLessThan(MOST_BYTES);
  }
}
