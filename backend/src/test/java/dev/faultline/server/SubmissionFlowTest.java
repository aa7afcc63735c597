package dev.faultline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

class SubmissionFlowTest {

  private static final String EXERCISE = "paxos/acceptor";
  private static final String SOURCE = "class MyAcceptor {}";
  private static final ParameterizedTypeReference<ServerSentEvent<String>> EVENT =
      new ParameterizedTypeReference<>() {};

  @TempDir private Path data;

  @Test
  void formWithoutScriptLeadsToThePageOfTheSubmission() {
    try (TestServer server = TestServer.start(data, ScriptedGrader.willing())) {
      Browser browser = server.browser();
      UUID id = browser.submitted(EXERCISE, SOURCE);
      last(events(browser, id));

      assertThat(browser.get("/zh/submissions/" + id).getResponseBody())
          .contains("data-kind=\"passed\"");
    }
  }

  @Test
  void graderIsGivenWhatWasTyped() throws InterruptedException {
    ScriptedGrader grader = ScriptedGrader.willing();
    try (TestServer server = TestServer.start(data, grader)) {
      server.browser().submitted(EXERCISE, "class 接受者 { /* <b>&\r\n \uD83D\uDE80 */ }");

      assertThat(grader.begun().files().getFirst().text())
          .isEqualTo("class 接受者 { /* <b>&\r\n \uD83D\uDE80 */ }");
    }
  }

  @Test
  void streamBeginsWithTheLatestAndEndsWithDone() throws InterruptedException {
    ScriptedGrader grader = ScriptedGrader.held();
    try (TestServer server = TestServer.start(data, grader)) {
      Browser browser = server.browser();
      UUID id = browser.submitted(EXERCISE, SOURCE);
      grader.begun();

      StepVerifier.create(events(browser, id))
          .assertNext(event -> {
            assertThat(event.event()).isEqualTo("update");
            assertThat(event.data()).contains("data-state=\"running\"");
          })
          .then(() -> grader.letPass(1))
          .thenConsumeWhile(event -> "update".equals(event.event()))
          .assertNext(event -> {
            assertThat(event.event()).isEqualTo("done");
            assertThat(event.data()).contains("data-kind=\"passed\"");
          })
          .verifyComplete();
    }
  }

  @Test
  void streamEndsWhenTheServerStops() throws InterruptedException {
    ScriptedGrader grader = ScriptedGrader.held();
    TestServer server = TestServer.start(data, grader);
    Browser browser = server.browser();
    UUID id = browser.submitted(EXERCISE, SOURCE);
    grader.begun();

    StepVerifier.create(events(browser, id))
        .expectNextCount(1)
        .then(() -> {
          grader.letPass(1);
          server.close();
        })
        .thenConsumeWhile(_ -> true)
        .verifyComplete();
  }

  @Test
  void whoConnectsAgainLaterHasLostNothing() {
    try (TestServer server = TestServer.start(data, ScriptedGrader.willing())) {
      Browser browser = server.browser();
      UUID id = browser.submitted(EXERCISE, SOURCE);
      last(events(browser, id));

      assertThat(last(events(browser, id)).data()).contains("data-kind=\"passed\"");
    }
  }

  @Test
  void newerSubmissionTakesThePlaceOfOneThatWaits() throws InterruptedException {
    ScriptedGrader grader = ScriptedGrader.held();
    try (TestServer server = TestServer.start(data, grader)) {
      occupyAllWorkers(server, grader);
      Browser browser = server.browser();
      UUID older = browser.submitted(EXERCISE, "class Old {}");
      UUID newer = browser.submitted(EXERCISE, "class New {}");

      assertThat(last(events(browser, older)).data()).contains("data-reason=\"superseded\"");
      assertThat(browser.get("/en/submissions/" + older).getResponseHeaders().getLocation())
          .hasPath("/en/submissions/" + newer);
      grader.letPass(100);
      assertThat(last(events(browser, newer)).data()).contains("data-kind=\"passed\"");
    }
  }

  @Test
  void placeInLineIsShown() throws InterruptedException {
    ScriptedGrader grader = ScriptedGrader.held();
    try (TestServer server = TestServer.start(data, grader)) {
      occupyAllWorkers(server, grader);
      server.browser().submitted(EXERCISE, SOURCE);
      Browser second = server.browser();
      UUID id = second.submitted(EXERCISE, SOURCE);

      assertThat(second.get("/en/submissions/" + id).getResponseBody()).contains("place 2");
      grader.letPass(100);
    }
  }

  @Test
  void failureOfTheGraderIsNotTheLearners() {
    ScriptedGrader broken =
        ScriptedGrader.willing(_ -> {
          throw new IllegalStateException("no runner");
        });
    try (TestServer server = TestServer.start(data, broken)) {
      Browser browser = server.browser();
      UUID id = browser.submitted(EXERCISE, SOURCE);

      assertThat(last(events(browser, id)).data())
          .contains("data-kind=\"inconclusive\"", "data-reason=\"ours\"")
          .doesNotContain("IllegalState", "no runner");
    }
  }

  @Test
  void htmxGetsTheFragmentAlone() {
    // A verdict that is there at once needs no stream.
    ScriptedGrader grader = ScriptedGrader.held();
    try (TestServer server = TestServer.start(data, grader)) {
      Browser browser = server.browser();
      browser.get("/en/exercises/" + EXERCISE);

      browser
          .to("POST", "/en/exercises/" + EXERCISE + "/submissions")
          .header("HX-Request", "true")
          .header("X-XSRF-TOKEN", browser.csrf())
          .contentType(MediaType.APPLICATION_FORM_URLENCODED)
          .bodyValue("source=class+A+%7B%7D&mode=run")
          .exchange()
          .expectStatus()
          .isOk()
          .expectBody(String.class)
          .value(fragment ->
              assertThat(fragment)
                  .contains("class=\"submission\"", "sse-connect=\"/en/submissions/")
                  .doesNotContain("<html", "<body"));
      grader.letPass(1);
    }
  }

  @Test
  void apiTakesFilesAndGivesTheVerdictOfTheContract() {
    try (TestServer server = TestServer.start(data, ScriptedGrader.willing())) {
      Browser browser = server.browser();
      browser.get("/api/lessons");
      EntityExchangeResult<String> accepted =
          browser.sendJson(
              "POST",
              "/api/exercises/" + EXERCISE + "/submissions",
              """
              {"files": [{"name": "MyAcceptor.java", "text": "class MyAcceptor {}"}],
               "mode": "submit"}
              """);
      String location = String.valueOf(accepted.getResponseHeaders().getLocation());
      last(eventsAt(browser, location + "/events"));

      assertThat(accepted.getStatus()).isEqualTo(HttpStatus.ACCEPTED);
      assertThat(browser.get(location).getResponseBody())
          .contains("\"state\":\"done\"", "\"schema\":1", "\"verdict\":\"passed\"");
    }
  }

  /// Every worker has a submission of somebody else's.
  private static void occupyAllWorkers(TestServer server, ScriptedGrader grader)
      throws InterruptedException {
    for (int worker = 0; worker < Runtime.getRuntime().availableProcessors(); worker++) {
      server.browser().submitted(EXERCISE, SOURCE);
      grader.begun();
    }
  }

  private static Flux<ServerSentEvent<String>> events(Browser browser, UUID id) {
    return eventsAt(browser, "/en/submissions/" + id + "/events");
  }

  private static Flux<ServerSentEvent<String>> eventsAt(Browser browser, String path) {
    return browser
        .to("GET", path)
        .accept(MediaType.TEXT_EVENT_STREAM)
        .exchange()
        .expectStatus()
        .isOk()
        .returnResult(EVENT)
        .getResponseBody();
  }

  private static ServerSentEvent<String> last(Flux<ServerSentEvent<String>> events) {
    return Objects.requireNonNull(events.blockLast());
  }
}
