package dev.faultline.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.sim.Action;
import dev.faultline.sim.LinkToken;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

class PanelPagesTest {

  private static TestServer server;
  private Browser browser;

  @BeforeAll
  static void start(@TempDir Path data) {
    server = TestServer.start(data, ScriptedGrader.willing());
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
  void presetLeadsToItsAddress() {
    EntityExchangeResult<String> page = browser.get("/zh/explore/consensus/duel");

    assertThat(page.getStatus().value()).isEqualTo(303);
    assertThat(location(page)).isEqualTo("/zh/explore/" + token(List.of()));
  }

  @Test
  void stateIsTheSameForWhoeverHasItsAddress() {
    String path = "/en/explore/" + token(List.of(new Action.Drop(9, 8))) + "?at=9";

    String mine = body(path);

    assertThat(server.browser().get(path).getResponseBody()).isEqualTo(mine);
    assertThat(mine).contains("data-at=\"");
  }

  @Test
  void droppedMessageIsGoneFromThoseUnderWay() {
    String path = "/en/explore/" + token(List.of());
    String before = body(path + "?at=8");
    String message = firstUnderWay(before);

    String after = body(location(browser.get(path + "/do?at=8&act=drop." + message)));

    assertThat(before).contains("value=\"drop." + message + "\"");
    assertThat(after).contains("Undo");
    assertThat(firstUnderWay(after)).isNotEqualTo(message);
  }

  @Test
  void undoLeadsBackToWhereOneWas() {
    String path = "/en/explore/" + token(List.of());
    String message = firstUnderWay(body(path + "?at=8"));
    String after = body(location(browser.get(path + "/do?at=8&act=hold." + message)));

    String undo = after.replaceAll("(?s).*class=\"quiet undo\" href=\"([^\"]*)\".*", "$1");

    assertThat(body(undo)).isEqualTo(body(path + "?at=8"));
  }

  @Test
  void whatIsDoneEarlierForgetsWhatWasDoneLater() {
    String path = "/en/explore/" + token(List.of(new Action.Crash(20, 2, Action.Strike.NOW)));

    String place = location(browser.get(path + "/do?at=8&act=crash.3"));

    LinkToken.Panel panel = panel(place);
    assertThat(panel.actions()).singleElement().matches(action -> action.atEvent() < 20);
  }

  @Test
  void partIsThePanelAlone() {
    String part = body("/en/explore/" + token(List.of()) + "?part");

    assertThat(part).contains("class=\"explore\"").doesNotContain("<html");
  }

  @Test
  void whatCanNotBeDoneChangesNothing() {
    String path = "/en/explore/" + token(List.of());

    for (String act :
        List.of(
            "drop.0", "hold.9999999", "restart.2", "crash.77", "mend", "cut", "deliver.1", "ask")) {
      String more = act.equals("ask") ? "&node=4&what=apple" : "";
      String place = location(browser.get(path + "/do?at=8&act=" + act + more));
      assertThat(panel(place).actions()).as(act).isEmpty();
    }
  }

  @Test
  void onlyWhatThePresetOffersCanBeAskedFor() {
    String path = "/en/explore/" + token(List.of()) + "/do?at=8&act=ask";

    assertThat(panel(location(browser.get(path + "&node=0&what=plum"))).actions()).hasSize(1);
    assertThat(panel(location(browser.get(path + "&node=0&what=%3Cscript%3E"))).actions())
        .isEmpty();
    assertThat(panel(location(browser.get(path + "&node=3&what=plum"))).actions()).isEmpty();
  }

  @Test
  void serverOfALessonThatNeedNotSurviveItCanNotBeCrashed() {
    String path = location(browser.get("/en/explore/remote/calm"));

    assertThat(body(path)).doesNotContain("crash.0");
    assertThat(panel(location(browser.get(path + "/do?at=3&act=crash.0"))).actions()).isEmpty();
  }

  @Test
  void linkWithActionsThatDoNotApplyIsToldKindly() {
    List<Action> none = List.of(new Action.Drop(3, 1), new Action.Crash(4, 99, Action.Strike.NOW));

    assertThat(body("/en/explore/" + token(none))).contains("2 actions of this link could not");
    assertThat(body("/zh/explore/" + token(none))).contains("有 2 个操作没有做成");
  }

  @Test
  void linkOfAnotherEngineVersionIsToldKindly() {
    String old = token("consensus", 99, "duel", List.of());

    assertThat(body("/en/explore/" + old)).contains("made with another version of the engine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/en/explore/A",
        "/en/explore/AQMJ",
        "/en/explore/%F0%9F%92%A9",
        "/en/explore/..%2f..%2fetc",
        "/en/explore/consensus/nowhere",
        "/en/explore/nowhere/calm",
        "/en/explore/sim/calm",
        "/en/explore/AQEAESIzRFVmd4iZqrvM3e7_",
        "/en/explore/AQMJY29uc2Vuc3VzAQEEZHVlbAAMAQMCAgUEBQYFAwcG6AcGCAUECAMHCQMLCgMMCwQIyAEC"
      })
  void linkThatIsNoneGetsAPageThatSaysSo(String path) {
    EntityExchangeResult<String> page = browser.get(path);

    assertThat(page.getStatus().is4xxClientError()).as("%s", page.getStatus()).isTrue();
    assertThat(page.getResponseBody()).contains("<h1").doesNotContain("Exception", "\tat ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "act=",
        "act=fly.2",
        "act=drop.-1",
        "act=drop.99999999999",
        "act=%00",
        "act=drop",
        "act=ask&node=x",
        "act=cut&group=-1",
        "act=cut&group=zz&group=1"
      })
  void formThatAsksForNothingKnownIsRefused(String form) {
    EntityExchangeResult<String> page =
        browser.get("/en/explore/" + token(List.of()) + "/do?at=8&" + form);

    assertThat(page.getStatus().value()).as("%s", form).isIn(303, 400);
    if (page.getStatus().value() == 303) {
      assertThat(panel(location(page)).actions()).isEmpty();
    }
  }

  @Test
  void strategyOfASubmissionThatThereIsNotIsNotFound() {
    String token =
        new LinkToken.Panel(
                "consensus",
                1,
                new LinkToken.Base.Preset("calm"),
                new LinkToken.Whose.Submission("0".repeat(32)),
                List.of())
            .encode();

    assertThat(browser.get("/en/explore/" + token).getStatus().value()).isEqualTo(404);
  }

  @Test
  void strategyThatCanNotBeOpenedIsOurFault() {
    String id = browser.submitted("paxos/acceptor", "class MyAcceptor {}").toString();
    String token =
        new LinkToken.Panel(
                "consensus",
                1,
                new LinkToken.Base.Preset("calm"),
                new LinkToken.Whose.Submission(id.replace("-", "")),
                List.of())
            .encode();

    EntityExchangeResult<String> page = browser.get("/en/explore/" + token);

    assertThat(page.getStatus().value()).isEqualTo(503);
  }

  @Test
  void strategyForAnotherRoleIsNotPlayed() {
    String id = browser.submitted("paxos/acceptor", "class MyAcceptor {}").toString();
    String token =
        new LinkToken.Panel(
                "consensus",
                1,
                new LinkToken.Base.Preset("whole-nodes"),
                new LinkToken.Whose.Submission(id.replace("-", "")),
                List.of())
            .encode();

    assertThat(browser.get("/en/explore/" + token).getStatus().value()).isEqualTo(400);
  }

  @Test
  void momentsThatAreNoneAreTheNearest() {
    String path = "/en/explore/" + token(List.of()) + "?at=";

    for (String at : List.of("-1", "9999999", "99999999999999", "x", "")) {
      assertThat(browser.get(path + at).getStatus().value()).as(at).isEqualTo(200);
    }
  }

  @Test
  void linkHoldsNoMoreThanTwoHundredActions() {
    List<Action> many = new ArrayList<>(Collections.nCopies(200, new Action.Mend(1)));
    String path = "/en/explore/" + token(many);
    assertThat(browser.get(path).getStatus().value()).isEqualTo(200);

    EntityExchangeResult<String> page = browser.get(path + "/do?at=20&act=crash.2");

    assertThat(page.getStatus().value()).isEqualTo(413);
    assertThat(page.getResponseBody()).contains("at most 200 actions");
  }

  private String body(String path) {
    EntityExchangeResult<String> page = browser.get(path);
    assertThat(page.getStatus().value()).as(path).isEqualTo(200);
    return Objects.requireNonNull(page.getResponseBody());
  }

  private static String location(EntityExchangeResult<String> page) {
    return Objects.requireNonNull(page.getResponseHeaders().getLocation(), "no redirect")
        .toString();
  }

  /// The first message that the page shows as under way.
  private static String firstUnderWay(String page) {
    return page.replaceAll(
        "(?s).*?<li class=\"message[^\"]*\" data-from=\"\\d+\" data-to=\"\\d+\""
            + " data-message=\"(\\d+)\">.*",
        "$1");
  }

  private static LinkToken.Panel panel(String address) {
    String token = URI.create(address).getPath().replaceAll(".*/", "");
    try {
      return (LinkToken.Panel) LinkToken.decode(token);
    } catch (LinkToken.BadLinkException e) {
      throw new AssertionError(e);
    }
  }

  private static String token(List<Action> actions) {
    return token("consensus", 1, "duel", actions);
  }

  private static String token(String engine, int version, String preset, List<Action> actions) {
    return new LinkToken.Panel(
            engine,
            version,
            new LinkToken.Base.Preset(preset),
            new LinkToken.Whose.Engine(),
            actions)
        .encode();
  }
}
