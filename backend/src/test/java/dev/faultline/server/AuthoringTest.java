package dev.faultline.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.shelf.Watching;
import dev.faultline.submission.Proving;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

/// An instructor edits a folder of lessons while the server runs.
class AuthoringTest {

  private static final String LESSON = "/en/lessons/my-lesson";
  private static final String EXERCISE = "my-lesson/acceptor";
  private static final String BROKEN = "[a](lesson:nowhere)";

  @TempDir private Path folder;
  private final ScriptedGrader grader = ScriptedGrader.willing();
  private OwnLessons own;

  @BeforeEach
  void write() {
    own = new OwnLessons(folder.resolve("mine"));
  }

  @Test
  void ownLessonsStandBehindTheBuiltInOnes() {
    try (TestServer server = start()) {
      assertThat(page(server, "/en/")).containsSubsequence("Paxos", "Week one", "My lesson");
      assertThat(page(server, LESSON)).contains("The first text.");
    }
  }

  @Test
  void editShowsWithAnotherTag() {
    try (TestServer server = start()) {
      String before = get(server, LESSON).getResponseHeaders().getETag();
      own.text("The second text.");
      look(server);

      assertThat(page(server, LESSON)).contains("The second text.").doesNotContain("first text");
      assertThat(get(server, LESSON).getResponseHeaders().getETag()).isNotEqualTo(before);
    }
  }

  @Test
  void brokenEditKeepsTheTextAndTellsTheProblem() {
    try (TestServer server = start()) {
      own.text(BROKEN);
      look(server);

      assertThat(page(server, LESSON)).contains("The first text.");
      for (String path : new String[] {"/en/problems", "/en/problems/news"}) {
        assertThat(page(server, path))
            .contains(own.root + "/lessons/1-week-one/01-my-lesson/lesson.en.md:7")
            .contains("there is no lesson &#39;nowhere&#39;")
            .contains("write lesson:ID");
      }
      assertThat(page(server, "/zh/problems")).contains("课程内容的问题", "lesson.zh.md:7");
    }
  }

  @Test
  void openPageHearsOfEveryChange() {
    try (TestServer server = start()) {
      String news = newsUrl(page(server, LESSON));
      assertThat(news).matches("/en/problems/news\\?edition=\\d+");
      String quiet = newsUrl(page(server, news));
      assertThat(get(server, quiet).getStatus()).isEqualTo(HttpStatus.NO_CONTENT);

      own.text(BROKEN);
      look(server);
      String banner = page(server, quiet);
      assertThat(banner).contains("problem-banner");
      assertThat(get(server, newsUrl(banner)).getStatus()).isEqualTo(HttpStatus.NO_CONTENT);

      own.text("The third text.");
      look(server);
      assertThat(get(server, newsUrl(banner)).getResponseHeaders().getFirst("HX-Refresh"))
          .isEqualTo("true");
      assertThat(page(server, "/en/problems")).contains("There are none");
      assertThat(page(server, "/en/problems/news")).doesNotContain("problem-banner");
    }
  }

  @Test
  void listOfProblemsIsLoadedAgainWhenItIsOld() {
    try (TestServer server = start()) {
      String news = newsUrl(page(server, "/en/problems"));
      assertThat(get(server, news).getStatus()).isEqualTo(HttpStatus.NO_CONTENT);

      own.text(BROKEN);
      look(server);
      assertThat(get(server, news).getResponseHeaders().getFirst("HX-Refresh")).isEqualTo("true");
      String later = newsUrl(page(server, "/en/problems"));
      assertThat(get(server, later).getStatus()).isEqualTo(HttpStatus.NO_CONTENT);
    }
  }

  @Test
  void folderThatIsBrokenAtTheStartLeavesTheClassWithASite() {
    own.text(BROKEN);
    try (TestServer server = start()) {
      assertThat(page(server, "/en/lessons/paxos")).contains("Paxos");
      assertThat(page(server, "/en/problems")).contains("lesson.en.md:7");
      EntityExchangeResult<String> missing = get(server, LESSON);
      assertThat(missing.getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
      assertThat(missing.getResponseBody()).contains("hx-get=\"/en/problems/news\"");

      own.text("Mended.");
      look(server);
      assertThat(page(server, LESSON)).contains("Mended.");
    }
  }

  @Test
  void folderThatVanishesTakesNothingAway() {
    try (TestServer server = start()) {
      own.moveAway();
      look(server);

      assertThat(page(server, LESSON)).contains("The first text.");
      assertThat(page(server, "/en/problems")).contains(own.root + "/outline.yaml:1");
    }
  }

  @Test
  void newExerciseIsClosedUntilTheGateHasPassedIt() throws InterruptedException {
    try (TestServer server = start()) {
      own.withAcceptor("With an exercise.");
      look(server);

      assertThat(page(server, LESSON)).contains("With an exercise.", "is being checked");
      EntityExchangeResult<String> refused =
          server.browser().submit(EXERCISE, "class MyAcceptor {}", "submit");
      assertThat(refused.getStatus()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
      assertThat(refused.getResponseBody()).contains("not open yet");

      prove(server);
      assertThat(page(server, LESSON)).doesNotContain("is being checked");
      server.browser().submitted(EXERCISE, "class MyAcceptor {}");
      assertThat(grader.begun().exercise().id()).isEqualTo(EXERCISE);
    }
  }

  @Test
  void exerciseThatIsNotSoundStaysClosedAndSaysWhy() throws InterruptedException {
    own.withAcceptor("With an exercise.");
    try (TestServer server = start()) {
      grader.complain("Reference.java must be 'passed'");
      prove(server);

      assertThat(page(server, LESSON)).contains("did not pass its check");
      assertThat(page(server, "/en/problems"))
          .contains("01-my-lesson/acceptor/exercise.yaml:1", "Reference.java must be");

      grader.complain();
      own.changeAcceptor("Reference.java", "MyAcceptor", "MyAcceptor /* mended */");
      look(server);
      prove(server);
      assertThat(page(server, LESSON)).doesNotContain("did not pass its check");
      assertThat(page(server, "/en/problems")).contains("There are none");
    }
  }

  @Test
  void changedProseClosesNothing() throws InterruptedException {
    own.withAcceptor("With an exercise.");
    try (TestServer server = start()) {
      prove(server);
      own.withAcceptor("Another text.");
      own.changeAcceptor("exercise.yaml", "title: {", "title:  {");
      look(server);

      assertThat(page(server, LESSON)).contains("Another text.").doesNotContain("being checked");
    }
  }

  @Test
  void exercisesOfTheInstallationAreOpenAtOnce() throws InterruptedException {
    own.withAcceptor("With an exercise.");
    try (TestServer server = start()) {
      server.browser().submitted("paxos/acceptor", "class MyAcceptor {}");

      assertThat(grader.begun().exercise().id()).isEqualTo("paxos/acceptor");
    }
  }

  @Test
  void verdictOutlivesItsExercise() throws InterruptedException {
    own.withAcceptor("With an exercise.");
    try (TestServer server = start()) {
      prove(server);
      Browser learner = server.browser();
      UUID id = learner.submitted(EXERCISE, "class MyAcceptor {}");
      awaitVerdict(learner, id);
      own.moveAway();
      new OwnLessons(own.root);
      look(server);

      assertThat(page(server, LESSON)).contains("The first text.");
      EntityExchangeResult<String> verdict = learner.get("/en/submissions/" + id);
      assertThat(verdict.getStatus()).isEqualTo(HttpStatus.OK);
      assertThat(verdict.getResponseBody())
          .contains("data-kind=\"passed\"", "not offered here any more")
          .doesNotContain("??");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Host, faultline.example",
    "Host, 127.0.0.1.faultline.example",
    "Referer, https://faultline.example/en/",
    "HX-Current-URL, https://faultline.example/en/lessons/my-lesson",
    "Origin, null",
    "X-Forwarded-For, 203.0.113.7",
    "Forwarded, for=203.0.113.7",
    "X-Real-IP, 127.0.0.1",
    "Via, 1.1 proxy"
  })
  void nobodyElseSeesNamesOfFiles(String header, String value) {
    own.text(BROKEN);
    try (TestServer server = start()) {
      Browser stranger = server.browser();
      EntityExchangeResult<String> page =
          stranger.send(stranger.to("GET", "/en/problems").header(header, value));
      EntityExchangeResult<String> news =
          stranger.send(stranger.to("GET", "/en/problems/news").header(header, value));

      assertThat(page.getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
      assertThat(page.getResponseBody()).doesNotContain("lesson.en.md");
      assertThat(news.getStatus().value()).isEqualTo(286);
      assertThat(news.getResponseBody()).isNull();
    }
  }

  @Test
  void pageOfALearnerAsksForNothing() {
    try (TestServer server = TestServer.start(folder.resolve("data"), grader)) {
      assertThat(page(server, "/en/lessons/paxos")).doesNotContain("problems/news");
    }
  }

  private TestServer start() {
    return TestServer.authored(folder.resolve("data"), own.root, grader);
  }

  /// What has changed is read at the second look.
  private static void look(TestServer server) {
    server.context().getBean(Watching.class).look();
    server.context().getBean(Watching.class).look();
  }

  private static void prove(TestServer server) throws InterruptedException {
    server.context().getBean(Proving.class).proveNext();
  }

  private static void awaitVerdict(Browser learner, UUID id) {
    learner.send(
        learner
            .to("GET", "/en/submissions/" + id + "/events")
            .header(HttpHeaders.ACCEPT, "text/event-stream"));
  }

  private static EntityExchangeResult<String> get(TestServer server, String path) {
    return server.browser().get(path);
  }

  private static String page(TestServer server, String path) {
    return Objects.requireNonNullElse(get(server, path).getResponseBody(), "");
  }

  private static String newsUrl(String page) {
    Matcher url = Pattern.compile("hx-get=\"(/en/problems/news[^\"]*)\"").matcher(page);
    assertThat(url.find()).isTrue();
    return url.group(1).replace("&amp;", "&");
  }
}
