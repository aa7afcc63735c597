package dev.faultline.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.content.Catalogue;
import dev.faultline.content.ContentException;
import dev.faultline.content.Puzzle;
import dev.faultline.sim.Action;
import dev.faultline.sim.LinkToken;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// Exercises that are solved by hand, in a panel with the wrong strategy.
class PuzzlePagesTest {

  private static final String ID = "hello-fault/told-twice";
  private static final String OTHER = "hello-fault/in-order";

  private static TestServer server;
  private static Catalogue catalogue;
  private Browser browser;

  @BeforeAll
  static void start(@TempDir Path data) throws ContentException {
    server = TestServer.start(data);
    catalogue = Catalogue.load(TestServer.CONTENT);
  }

  @BeforeEach
  void visit() {
    browser = server.browser();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void pageOfTheExerciseIsItsPanelUntouched() {
    EntityExchangeResult<String> page = browser.get("/zh/exercises/" + ID);

    assertThat(page.getStatus().value()).isEqualTo(302);
    LinkToken.Panel panel = panel(location(page));
    assertThat(panel.actions()).isEmpty();
    assertThat(panel.whose())
        .isEqualTo(new LinkToken.Whose.Author(ID, puzzle(ID).strategy().print()));
  }

  @Test
  void panelSaysTheGoalAndOffersTheToolsThatMayBeUsedAlone() {
    String page = body("/en/explore/" + token(ID, List.of()) + "?at=6");

    assertThat(page)
        .contains("no action yet", "shortest known: 2 actions")
        .contains("value=\"drop.", "value=\"duplicate.")
        .doesNotContain("value=\"hold.", "value=\"deliver.", "value=\"delay.", "value=\"cut\"")
        .doesNotContain("value=\"ask\"", "class=\"hand-in\"");
  }

  @Test
  void solutionIsKeptForWhoHandedItInAndForNobodyElse() {
    List<Action> shortest = puzzle(ID).shortest();
    String panel = "/en/explore/" + token(ID, shortest);
    assertThat(body(panel)).contains("Broken, with 2 actions.", "class=\"hand-in\"");

    EntityExchangeResult<String> kept = handIn(browser, ID, token(ID, shortest));

    assertThat(kept.getStatus().value()).isEqualTo(303);
    assertThat(location(kept)).startsWith(panel + "?at=");
    assertThat(body(panel)).contains("Your best is 2 actions.").doesNotContain("class=\"hand-in\"");
    assertThat(body("/en/exercises/" + ID + "/best")).contains("none shorter is known");
    Browser stranger = server.browser();
    assertThat(stranger.get("/en/exercises/" + ID + "/best").getStatus().value()).isEqualTo(204);
    assertThat(stranger.get(panel).getResponseBody()).doesNotContain("Your best", "your best");
  }

  @Test
  void shorterSolutionTakesThePlaceOfALongerOneAndNotTheOtherWayRound() {
    List<Action> longer = new ArrayList<>(puzzle(ID).shortest());
    longer.addFirst(new Action.Duplicate(2, 3));
    assertThat(handIn(browser, ID, token(ID, puzzle(ID).shortest())).getStatus().value())
        .isEqualTo(303);
    int status = handIn(browser, ID, token(ID, longer)).getStatus().value();

    assertThat(status).isIn(303, 422);
    assertThat(body("/en/exercises/" + ID + "/best")).contains("your best: 2 actions");
  }

  @Test
  void whatDoesNotSolveItIsNotKept() {
    Action drop = new Action.Drop(7, 7);
    Action useless = new Action.Drop(1, 400);
    List<Action> tooMuch = new ArrayList<>(puzzle(ID).shortest());
    tooMuch.add(useless);
    Action forbidden = new Action.Ask(4, 1, "2 mocha");
    List<Action> withForbidden = new ArrayList<>(List.of(forbidden));
    withForbidden.addAll(puzzle(ID).shortest());

    for (List<Action> actions :
        List.of(List.<Action>of(), List.of(drop), tooMuch, withForbidden, List.of(useless))) {
      EntityExchangeResult<String> answer = handIn(browser, ID, token(ID, actions));

      assertThat(answer.getStatus().value()).as("%s", actions).isEqualTo(422);
    }
    assertThat(browser.get("/en/exercises/" + ID + "/best").getStatus().value()).isEqualTo(204);
  }

  @Test
  void tokenOfSomethingElseIsRefused() {
    String preset =
        new LinkToken.Panel(
                "remote",
                1,
                new LinkToken.Base.Preset("calm"),
                new LinkToken.Whose.Engine(),
                List.of())
            .encode();
    for (String token :
        List.of("", "x", "AAAA", "%00", preset, token(OTHER, puzzle(OTHER).shortest()))) {
      assertThat(handIn(browser, ID, token).getStatus().value()).as(token).isEqualTo(400);
    }
  }

  @Test
  void solutionOfAnotherPresetWithTheSameStrategyIsNone() {
    LinkToken.Whose.Author author = new LinkToken.Whose.Author(ID, puzzle(ID).strategy().print());
    String token =
        new LinkToken.Panel("remote", 1, new LinkToken.Base.Preset("reply-lost"), author, List.of())
            .encode();

    assertThat(browser.get("/en/explore/" + token).getStatus().value()).isEqualTo(200);
    assertThat(handIn(browser, ID, token).getStatus().value()).isEqualTo(400);
  }

  @Test
  void withoutTheFormsTokenNothingIsKept() {
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    form.add("token", token(ID, puzzle(ID).shortest()));

    EntityExchangeResult<String> answer =
        browser.send(
            browser
                .to("POST", "/en/exercises/" + ID + "/solutions")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(form));

    assertThat(answer.getStatus().value()).isEqualTo(403);
  }

  @Test
  void exerciseThatThereIsNotIsNotFound() {
    for (String id : List.of("hello-fault/nothing", "hello-fault/coffee", "nothing/at-all")) {
      assertThat(browser.get("/en/exercises/" + id + "/best").getStatus().value())
          .as(id)
          .isEqualTo(404);
    }
  }

  @Test
  void linkOfAnEarlierStrategyIsToldKindlyAndOneThatIsGoneToo() {
    String earlier =
        new LinkToken.Panel(
                "remote",
                1,
                new LinkToken.Base.Preset("calm"),
                new LinkToken.Whose.Author(ID, "00000000"),
                List.of())
            .encode();
    String gone =
        new LinkToken.Panel(
                "remote",
                1,
                new LinkToken.Base.Preset("calm"),
                new LinkToken.Whose.Author("hello-fault/gone", "00000000"),
                List.of())
            .encode();

    assertThat(body("/en/explore/" + earlier))
        .contains("another version of the engine or of the strategy");
    EntityExchangeResult<String> page = browser.get("/en/explore/" + gone);
    assertThat(page.getStatus().value()).isEqualTo(410);
    assertThat(page.getResponseBody()).contains("hello-fault/gone");
  }

  @Test
  void noPageOrAnswerHoldsASourceOrAShortestWay() {
    for (Puzzle puzzle : catalogue.puzzles()) {
      String lesson = body("/en/lessons/" + puzzle.lessonId());
      String panel = body("/en/explore/" + token(puzzle.id(), List.of()));

      for (String page : List.of(lesson, panel)) {
        assertThat(page)
            .doesNotContain(comment(puzzle))
            .doesNotContain(token(puzzle.id(), puzzle.shortest()));
      }
    }
  }

  /// What the source of the wrong strategy says of itself.
  private static String comment(Puzzle puzzle) {
    return puzzle
        .strategy()
        .source()
        .text()
        .lines()
        .filter(line -> line.startsWith("/** "))
        .findFirst()
        .orElseThrow();
  }

  private EntityExchangeResult<String> handIn(Browser from, String id, String token) {
    from.get("/en/explore/" + token(id, List.of()));
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    form.add("token", token);
    form.add("_csrf", from.csrf());
    return from.send(
        from.to("POST", "/en/exercises/" + id + "/solutions")
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .bodyValue(form));
  }

  private String body(String path) {
    EntityExchangeResult<String> page = browser.get(path);
    assertThat(page.getStatus().value()).as(path).isEqualTo(200);
    return Objects.requireNonNull(page.getResponseBody());
  }

  private static Puzzle puzzle(String id) {
    return catalogue.puzzle(id).orElseThrow();
  }

  private static String token(String id, List<Action> actions) {
    Puzzle puzzle = puzzle(id);
    return new LinkToken.Panel(
            puzzle.strategy().spec().engine(),
            1,
            new LinkToken.Base.Preset(puzzle.preset()),
            new LinkToken.Whose.Author(id, puzzle.strategy().print()),
            actions)
        .encode();
  }

  private static String location(EntityExchangeResult<String> page) {
    return Objects.requireNonNull(page.getResponseHeaders().getLocation(), "no redirect")
        .toString();
  }

  private static LinkToken.Panel panel(String address) {
    String token = URI.create(address).getPath().replaceAll(".*/", "");
    try {
      return (LinkToken.Panel) LinkToken.decode(token);
    } catch (LinkToken.BadLinkException e) {
      throw new AssertionError(e);
    }
  }
}
