package dev.faultline.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.content.AuthorStrategy;
import dev.faultline.content.ContentProblem;
import dev.faultline.content.FigureGate.NoRunException;
import dev.faultline.content.trace.Making;
import dev.faultline.content.trace.Played;
import dev.faultline.explore.FigureRunner;
import dev.faultline.shelf.Shelf;
import dev.faultline.shelf.Watching;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An author's figure with a strategy of its own: what becomes of it while the server runs.
class FigureProblemsTest {

  private static final String FIGURE =
      """
      :::trace lost "A caption"
      run: engine=remote preset=reply-lost strategy=Forgetful
      from: 2
      until: 15
      expects: 2 × execute
      :::
      """;
  private static final String STRATEGY = "lessons/1-week-one/01-my-lesson/runs/Forgetful.java";
  private static final String PAGE = "/en/lessons/my-lesson";

  @TempDir private Path data;
  @TempDir private Path own;

  @Test
  void factThatIsNotTrueIsShownToTheAuthorAndGoneWhenMended() throws InterruptedException {
    OwnLessons lessons = lessons();
    FigureRunner plain = (_, making) -> making.playPlain();
    try (TestServer server = TestServer.drawing(data, own, plain)) {
      Shelf shelf = server.context().getBean(Shelf.class);
      BlockingQueue<List<ContentProblem>> news = new LinkedBlockingQueue<>();
      shelf.onChange(() -> news.add(ofOwn(shelf)));
      news.add(ofOwn(shelf));

      List<ContentProblem> problems = next(news, false);

      assertThat(problems)
          .extracting(ContentProblem::file, ContentProblem::line)
          .containsExactly(
              Tuple.tuple(lessons.file("zh"), 11), Tuple.tuple(lessons.file("en"), 11));
      assertThat(problems.getFirst().what())
          .isEqualTo("expects '2 × execute', and what is drawn has 1: event 6 'c1/1: latte #1'");
      lessons.text(FIGURE.replace("2 ×", "1 ×"));
      Watching watching = server.context().getBean(Watching.class);
      watching.look();
      watching.look();
      assertThat(next(news, true)).isEmpty();
    }
  }

  @Test
  void pageWithoutItsPictureSaysSoAndIsNotKept() {
    OwnLessons lessons = lessons();
    Failing runner = new Failing();
    try (TestServer server = TestServer.drawing(data, own, runner)) {
      assertThat(text(server))
          .contains("shot-missing", "The run is not drawn yet", "class=\"run-panel\"", "A caption")
          .doesNotContain("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"spacetime\"");

      runner.isWilling = true;
      lessons.write(STRATEGY, "public class Forgetful { int another; }\n");
      Watching watching = server.context().getBean(Watching.class);
      watching.look();
      watching.look();

      assertThat(text(server)).contains("class=\"spacetime\"").doesNotContain("shot-missing");
      assertThat(text(server)).contains("class=\"spacetime\"");
    }
  }

  private OwnLessons lessons() {
    OwnLessons lessons = new OwnLessons(own);
    lessons.write(STRATEGY, "public class Forgetful {}\n");
    return lessons.text(FIGURE);
  }

  /// Those of the instructor's folder: the built-in figures have runs that are not theirs here.
  private List<ContentProblem> ofOwn(Shelf shelf) {
    return shelf.current().problems().stream()
        .filter(problem -> problem.folder().equals(own))
        .toList();
  }

  /// The next news in which there are problems, or none.
  private static List<ContentProblem> next(
      BlockingQueue<List<ContentProblem>> news, boolean isEmpty) throws InterruptedException {
    List<ContentProblem> problems = news.poll(30, TimeUnit.SECONDS);
    while (problems != null && problems.isEmpty() != isEmpty) {
      problems = news.poll(30, TimeUnit.SECONDS);
    }
    if (problems == null) {
      throw new AssertionError("no news came");
    }
    return problems;
  }

  private static String text(TestServer server) {
    String body =
        server
            .client()
            .get()
            .uri(PAGE)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();
    return body == null ? "" : body;
  }

  /// Fails until it is willing.
  private static final class Failing implements FigureRunner {

    private volatile boolean isWilling;

    @Override
    public Played play(AuthorStrategy strategy, Making making) throws NoRunException {
      if (!isWilling) {
        throw NoRunException.ours("not yet");
      }
      return making.playPlain();
    }
  }
}
