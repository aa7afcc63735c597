package dev.faultline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class CrashRecoveryTest {

  private static final String EXERCISE = "paxos/acceptor";

  @TempDir private Path data;

  @Test
  void whatWasAcknowledgedBeforeACrashIsJudgedAfterIt() throws InterruptedException {
    List<UUID> ids = new ArrayList<>();
    int count = Runtime.getRuntime().availableProcessors() + 3;
    try (TestServer server = TestServer.start(data, ScriptedGrader.held())) {
      for (int visitor = 0; visitor < count; visitor++) {
        ids.add(server.browser().submitted(EXERCISE, "class A" + visitor + " {}"));
      }
      crash(server);
    }

    ScriptedGrader grader = ScriptedGrader.willing();
    try (TestServer server = TestServer.start(data, grader)) {
      List<String> sources = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        sources.add(grader.begun().files().getFirst().text());
      }

      assertThat(sources)
          .as("judged by %s", server.address())
          .containsExactlyInAnyOrderElementsOf(sourcesOf(count));
    }
    assertThat(verdictsAfterClosing(ids)).allMatch(verdicts -> verdicts == 1);
  }

  @Test
  void whatIsBeingJudgedWhenTheServerStopsIsJudgedAfterTheNextStart() throws InterruptedException {
    ScriptedGrader held = ScriptedGrader.held();
    Browser browser;
    UUID id;
    try (TestServer server = TestServer.start(data, held)) {
      browser = server.browser();
      id = browser.submitted(EXERCISE, "class A {}");
      held.begun();
    }

    try (TestServer server = TestServer.start(data, ScriptedGrader.willing())) {
      Browser again = server.browser().with("visitor", browser.cookie("visitor"));
      String last = again.get("/en/submissions/" + id + "/events").getResponseBody();

      assertThat(last).contains("event:done", "data-kind=\"passed\"");
    }
  }

  @Test
  void verdictIsNotGivenAgainAfterARestart() throws InterruptedException {
    UUID id;
    try (TestServer server = TestServer.start(data, ScriptedGrader.willing())) {
      Browser browser = server.browser();
      id = browser.submitted(EXERCISE, "class A {}");
      browser.get("/en/submissions/" + id + "/events");
    }

    ScriptedGrader grader = ScriptedGrader.willing();
    try (TestServer server = TestServer.start(data, grader)) {
      server.browser().submitted(EXERCISE, "class B {}");

      assertThat(grader.begun().files().getFirst().text()).isEqualTo("class B {}");
    }
    assertThat(verdictsAfterClosing(List.of(id))).containsExactly(1);
  }

  /// The database ends at once, with nothing written that was not written yet.
  private static void crash(TestServer server) {
    server.context().getBean(JdbcClient.class).sql("shutdown immediately").update();
  }

  private List<Integer> verdictsAfterClosing(List<UUID> ids) {
    try (TestServer server = TestServer.start(data, ScriptedGrader.willing())) {
      JdbcClient jdbc = server.context().getBean(JdbcClient.class);
      return ids.stream()
          .map(id ->
              jdbc.sql("select count(*) from verdict where submission = :id")
                  .param("id", id)
                  .query(Integer.class)
                  .single())
          .toList();
    }
  }

  private static List<String> sourcesOf(int count) {
    List<String> sources = new ArrayList<>();
    for (int visitor = 0; visitor < count; visitor++) {
      sources.add("class A" + visitor + " {}");
    }
    return sources;
  }
}
