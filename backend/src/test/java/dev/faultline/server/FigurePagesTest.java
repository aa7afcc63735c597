package dev.faultline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Figures that are drawn from runs, in the pages of lessons, with the real grader.
class FigurePagesTest {

  /// A page waits for a run for two seconds; a start of everything takes some.
  private static final int LOOKS = 30;

  private static TestServer server;

  @BeforeAll
  static void start(@TempDir Path data) {
    server = TestServer.start(data);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/en/lessons/hello-fault | figure-twice   | latte #2          | here it broke",
        "/zh/lessons/hello-fault | figure-twice   | latte #2          | 就在这里出的错",
        "/en/lessons/hello-fault | figure-once    | Reply 1 latte #1  | cups made",
        "/en/lessons/hello-fault | figure-silence | It is only slow   | Request 1 latte",
        "/en/lessons/paxos       | figure-ladder  | Chosen: 1.0 apple | Prepare 1.0",
        "/zh/lessons/paxos       | figure-ladder  | 选定：1.0 apple   | Prepare 1.0",
        "/en/lessons/paxos       | figure-broken  | Chosen: 1.1 pear  | here it broke",
        "/zh/lessons/paxos       | figure-broken  | 选定：1.1 pear    | 就在这里出的错"
      })
  void figureShowsItsRun(String path, String id, String one, String other) {
    String figure = figure(path, id);

    assertThat(figure)
        .contains("<svg", "class=\"transcript\"", "<figcaption>", one, other)
        .doesNotContain("shot-missing", "step-on", "??");
  }

  @Test
  void linkLeadsToTheMomentWhereTheFigureEnds() {
    String figure = figure("/en/lessons/paxos", "figure-ladder");

    String panel = text(link(figure));

    assertThat(panel).contains("data-at=\"39\"", "p0 decides apple");
  }

  @Test
  void linkOfAnOwnStrategysRunShowsThatRun() {
    String figure = figure("/en/lessons/hello-fault", "figure-twice");

    String panel = text(link(figure));

    assertThat(panel)
        .contains("executed request 1 of c1 a second time", "moment deliver broken now")
        .doesNotContain("class Forgetful", "whatever comes");
  }

  @Test
  void sourceOfAStrategyIsOnNoPage() {
    for (String path : new String[] {"/en/lessons/hello-fault", "/en/lessons/paxos"}) {
      assertThat(text(path)).doesNotContain("class Forgetful", "class SpeaksTooSoon");
    }
  }

  private static String link(String figure) {
    Matcher link = Pattern.compile("class=\"run-panel\" href=\"([^\"]+)\"").matcher(figure);
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  /// The figure `id`, once its run is there.
  private static String figure(String path, String id) {
    String page = text(path);
    for (int look = 0; look < LOOKS && page.contains("shot-missing"); look++) {
      page = text(path);
    }
    int begin = page.indexOf("id=\"" + id + "\"");
    assertThat(begin).as(id).isPositive();
    return page.substring(begin, page.indexOf("</figure>", begin));
  }

  private static String text(String path) {
    String body =
        server
            .client()
            .get()
            .uri(java.net.URI.create(server.address().resolve(path).toString()))
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();
    return body == null ? "" : body;
  }
}
