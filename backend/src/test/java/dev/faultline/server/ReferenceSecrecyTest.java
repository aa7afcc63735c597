package dev.faultline.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.content.Catalogue;
import dev.faultline.content.ContentException;
import dev.faultline.grader.Submission;
import dev.faultline.grader.Verdict;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

/// The reference is for whoever passed, hidden runs included, and for nobody else.
class ReferenceSecrecyTest {

  private static final String EXERCISE = "paxos/acceptor";
  private static final String PASSES = "class MyAcceptor { /* passes */ }";
  private static final String FAILS = "class MyAcceptor { /* fails */ }";

  private static TestServer server;
  private static List<String> tellTales;

  @BeforeAll
  static void start(@TempDir Path data) throws ContentException {
    server = TestServer.start(data, ScriptedGrader.willing(ReferenceSecrecyTest::verdictOn));
    tellTales = linesOfTheReferenceAlone();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void whoPassedSeesItBesideTheirOwnCode(String language) {
    Browser browser = server.browser();
    UUID id = judged(browser, PASSES, "submit");

    EntityExchangeResult<String> answer =
        browser.get("/" + language + "/submissions/" + id + "/comparison");

    assertThat(answer.getStatus().value()).isEqualTo(200);
    assertThat(plain(answer)).contains(tellTales).contains("/* passes */");
  }

  @Test
  void nobodyKeepsTheAnswer() {
    Browser browser = server.browser();
    UUID id = judged(browser, PASSES, "submit");

    HttpHeaders headers = browser.get(comparison(id)).getResponseHeaders();

    assertThat(headers.getCacheControl()).contains("private").contains("no-store");
    assertThat(headers.getETag()).isNull();
    assertThat(headers.getLastModified()).isEqualTo(-1);
  }

  @Test
  void passedRunOfTheVisibleScenariosOpensNothing() {
    Browser browser = server.browser();
    UUID id = judged(browser, PASSES, "run");

    assertHidden(browser, id);
  }

  @Test
  void failedSubmissionOpensNothing() {
    Browser browser = server.browser();
    UUID id = judged(browser, FAILS, "submit");

    assertHidden(browser, id);
  }

  @Test
  void failedSubmissionOpensNothingToWhoPassedBefore() {
    Browser browser = server.browser();
    judged(browser, PASSES, "submit");
    UUID failed = judged(browser, FAILS, "submit");

    assertHidden(browser, failed);
  }

  @Test
  void submissionThatIsStillBeingJudgedOpensNothing(@TempDir Path data)
      throws InterruptedException {
    ScriptedGrader grader = ScriptedGrader.held();
    try (TestServer held = TestServer.start(data, grader)) {
      Browser browser = held.browser();
      UUID id = browser.submitted(EXERCISE, PASSES);
      grader.begun();

      assertThat(browser.get(comparison(id)).getStatus().value()).isEqualTo(404);
      assertThat(plain(browser.get("/en/submissions/" + id))).doesNotContain("comparison\"");
      grader.letPass(1);
    }
  }

  @Test
  void strangerSeesNothingOfWhatAnotherPassed() {
    Browser owner = server.browser();
    UUID id = judged(owner, PASSES, "submit");
    Browser other = server.browser();
    judged(other, FAILS, "submit");
    String cookie = owner.cookie("visitor");
    char last = cookie.charAt(cookie.length() - 3);
    String forged =
        cookie.substring(0, cookie.length() - 3)
            + (last == 'A' ? 'B' : 'A')
            + cookie.substring(cookie.length() - 2);

    assertHidden(other, id);
    assertHidden(server.browser(), id);
    assertHidden(server.browser().with("visitor", forged), id);
    assertHidden(server.browser().with("visitor", id.toString()), id);
  }

  @Test
  void whoPassedDoesNotSeeItByTheIdOfAnother() {
    Browser owner = server.browser();
    judged(owner, PASSES, "submit");
    Browser other = server.browser();
    UUID othersId = judged(other, PASSES, "submit");

    assertHidden(owner, othersId);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00000000-0000-7000-8000-000000000000",
        "paxos",
        "..%2f..%2fapi",
        "%00",
        "1",
        "0197C0DE-0000-7000-8000-000000000001"
      })
  void madeUpIdOpensNothing(String id) {
    Browser browser = server.browser();
    judged(browser, PASSES, "submit");

    EntityExchangeResult<String> answer = browser.get("/en/submissions/" + id + "/comparison");

    assertThat(answer.getStatus().is4xxClientError()).isTrue();
    assertThat(plain(answer)).doesNotContain(tellTales);
  }

  @Test
  void refusalIsTheSameAsThatOfAnIdThatIsNotThere() {
    Browser browser = server.browser();
    UUID failed = judged(browser, FAILS, "submit");
    UUID missing = new UUID(0x0197c0de00007000L, 0x8000000000000001L);

    assertThat(withoutId(browser.get(comparison(failed)), failed))
        .isEqualTo(withoutId(browser.get(comparison(missing)), missing));
  }

  @ParameterizedTest
  @ValueSource(strings = {PASSES, FAILS})
  void itStandsNowhereElse(String source) {
    Browser browser = server.browser();
    UUID id = judged(browser, source, "submit");

    for (String path :
        List.of(
            "/en/submissions/" + id,
            "/en/submissions/" + id + "/events",
            "/api/submissions/" + id,
            "/api/submissions/" + id + "/events",
            "/en/exercises/" + EXERCISE,
            "/en/lessons/paxos",
            "/api/exercises/" + EXERCISE)) {
      assertThat(plain(browser.get(path))).as(path).doesNotContain(tellTales);
    }
  }

  @Test
  void pageOfAPassedSubmissionLeadsToItAndToTheWayOn() {
    Browser browser = server.browser();
    UUID passed = judged(browser, PASSES, "submit");
    UUID run = judged(browser, PASSES, "run");

    assertThat(plain(browser.get("/zh/submissions/" + passed)))
        .contains("href=\"/zh/submissions/" + passed + "/comparison\"")
        .contains("class=\"next\" href=\"/zh/\"");
    assertThat(plain(browser.get("/zh/submissions/" + run))).doesNotContain("class=\"next\"");
  }

  /// By every way of asking.
  private static void assertHidden(Browser browser, UUID id) {
    for (String language : List.of("zh", "en")) {
      String path = "/" + language + "/submissions/" + id + "/comparison";
      for (EntityExchangeResult<String> answer :
          List.of(
              browser.get(path),
              browser.get(path + "?id=" + id),
              browser.send(browser.to("HEAD", path)),
              browser.send(browser.to("GET", path).header("HX-Request", "true")),
              browser.send(browser.to("GET", path).header("Accept", "application/json")))) {
        assertThat(answer.getStatus().is4xxClientError()).as(path).isTrue();
        assertThat(plain(answer)).doesNotContain(tellTales);
      }
    }
    assertThat(plain(browser.get("/en/submissions/" + id))).doesNotContain("/comparison");
    assertThat(browser.get("/api/submissions/" + id + "/comparison").getStatus().value())
        .isEqualTo(404);
  }

  private static UUID judged(Browser browser, String source, String mode) {
    URI page =
        Objects.requireNonNull(
            browser.submit(EXERCISE, source, mode).getResponseHeaders().getLocation());
    UUID id = UUID.fromString(page.getPath().replaceAll(".*/", ""));
    // The stream ends with the verdict.
    browser.get("/en/submissions/" + id + "/events");
    return id;
  }

  private static Verdict verdictOn(Submission submission) {
    return submission.files().getFirst().text().equals(FAILS)
        ? FailingRun.verdictOn(submission)
        : ScriptedGrader.passed(submission);
  }

  private static String comparison(UUID id) {
    return "/en/submissions/" + id + "/comparison";
  }

  private static String withoutId(EntityExchangeResult<String> answer, UUID id) {
    return answer.getStatus() + plain(answer).replace(id.toString(), "");
  }

  /// The text of an answer, without the marks of its syntax.
  private static String plain(EntityExchangeResult<String> answer) {
    return String.valueOf(answer.getResponseBody())
        .replaceAll("<span class=\"tok-[a-z]+\">|</span>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"");
  }

  /// Lines that neither the starter has nor anybody would write by chance.
  private static List<String> linesOfTheReferenceAlone() throws ContentException {
    var exercise = Catalogue.load(TestServer.CONTENT).exercise(EXERCISE).orElseThrow();
    List<String> lines =
        Stream.of(exercise.reference().text().split("\n", -1))
            .map(String::strip)
            .filter(line -> line.length() > 40 && !line.startsWith("import"))
            .filter(line -> !exercise.starter().contains(line))
            .toList();
    assertThat(lines).hasSizeGreaterThan(5);
    return lines;
  }
}
