package dev.faultline.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.submission.Admission;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

/// Whose code is taken while a wall is missing.
class AdmissionTest {

  private static final String EXERCISE = "paxos/acceptor";
  private static final String API = "/api/exercises/" + EXERCISE + "/submissions";
  private static final String SOURCE = "class MyAcceptor {}";

  @TempDir private static Path folder;
  private static ScriptedGrader grader;
  private static TestServer server;

  @BeforeAll
  static void start() {
    grader = ScriptedGrader.willing();
    server = TestServer.start(folder, grader);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void putUpAllWalls() {
    grader.lackNothing();
  }

  @Test
  void everybodysCodeIsTakenWhileAllWallsStand() throws Exception {
    assertThat(submit(server.browser())).isEqualTo(303);
    assertThat(admission().tokenBehind(admission().walls())).isEmpty();
  }

  @Test
  void strangersCodeIsRefusedWhileAWallIsMissing() {
    grader.lack("runner: seccomp (refused, errno 22)");
    Browser stranger = server.browser();

    EntityExchangeResult<String> page = stranger.submit(EXERCISE, SOURCE, "submit");
    EntityExchangeResult<String> program = post(stranger, "Bearer 0000");

    assertThat(page.getStatus().value()).isEqualTo(403);
    assertThat(page.getResponseBody())
        .contains("only from the person who started it", "printed at its start");
    assertThat(program.getStatus().value()).isEqualTo(403);
    assertThat(program.getResponseBody()).contains("only from the person who started it", "Bearer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/submission%73", "/%73ubmissions", "/submissions"})
  void addressIsKnownWhicheverWayItIsWritten(String end) {
    grader.lack("outer landlock");
    Browser stranger = server.browser();
    stranger.get("/en/");

    EntityExchangeResult<String> answer =
        post(stranger, "/api/exercises/" + EXERCISE + end, "Bearer 0000");

    assertThat(answer.getStatus().value()).isEqualTo(403);
    assertThat(answer.getResponseBody()).contains("only from the person who started it");
  }

  @Test
  void strangerStillReads() {
    grader.lack("outer landlock");

    assertThat(server.browser().get("/en/exercises/" + EXERCISE).getStatus().value())
        .isEqualTo(200);
  }

  @Test
  void wrongTokenOpensNothing() {
    grader.lack("outer landlock");
    Browser stranger = server.browser();

    stranger.get("/?token=" + "0".repeat(48));

    assertThat(stranger.cookie("faultline-token")).isEmpty();
    assertThat(submit(stranger)).isEqualTo(403);
  }

  @Test
  void holderOfTheLinkHandsIn() throws Exception {
    grader.lack("outer landlock");
    Browser holder = server.browser();

    EntityExchangeResult<String> door = holder.get("/?token=" + token());

    assertThat(door.getStatus().value()).isEqualTo(303);
    assertThat(door.getResponseHeaders().getLocation()).isEqualTo(URI.create("/"));
    assertThat(door.getResponseHeaders().getFirst("Set-Cookie"))
        .containsIgnoringCase("HttpOnly")
        .contains("SameSite=Strict");
    assertThat(submit(holder)).isEqualTo(303);
  }

  @Test
  void programWithTheTokenHandsIn() throws Exception {
    grader.lack("outer landlock");
    Browser program = server.browser();
    program.get("/en/exercises/" + EXERCISE);

    assertThat(post(program, "Bearer " + token()).getStatus().value()).isEqualTo(202);
  }

  @Test
  void everybodysCodeIsTakenWhereAWeakerJailIsAllowed(@TempDir Path otherFolder) {
    grader.lack("outer landlock");

    try (TestServer trusting = TestServer.trusting(otherFolder, grader)) {
      assertThat(submit(trusting.browser())).isEqualTo(303);
    }
  }

  private static int submit(Browser browser) {
    return browser.submit(EXERCISE, SOURCE, "submit").getStatus().value();
  }

  private static EntityExchangeResult<String> post(Browser browser, String authorization) {
    return post(browser, API, authorization);
  }

  private static EntityExchangeResult<String> post(
      Browser browser, String address, String authorization) {
    return browser.send(
        browser
            .to("POST", address)
            .header("X-XSRF-TOKEN", browser.csrf())
            .header("Authorization", authorization)
            .contentType(MediaType.APPLICATION_JSON)
            .bodyValue("{\"source\": \"" + SOURCE + "\", \"mode\": \"submit\"}"));
  }

  private static Admission admission() {
    return server.context().getBean(Admission.class);
  }

  private static String token() throws InterruptedException {
    return admission().tokenBehind(admission().walls()).orElseThrow();
  }
}
