package dev.faultline.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.run.ExportedRun;
import dev.faultline.run.RunTrace;
import dev.faultline.run.RunTraceTable;
import dev.faultline.sim.Sentence;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

class RunPagesTest {

  private static TestServer server;
  private static RunTraceTable runs;

  @BeforeAll
  static void start(@TempDir Path data) {
    server = TestServer.start(data, ScriptedGrader.willing());
    runs = server.context().getBean(RunTraceTable.class);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void runIsShownToEverybodyInBothLanguages() {
    String hash = runs.keep(FailingRun.run());

    assertThat(page("en", hash).getResponseBody())
        .contains("a0 promised ballot 1.2 after it had bound itself to 2.1.", "1.234 ms");
    assertThat(page("zh", hash).getResponseBody()).contains("a0 已经受 2.1 约束");
  }

  @Test
  void stepThatBrokeItIsMarked() {
    String hash = runs.keep(FailingRun.run());

    assertThat(page("en", hash).getResponseBody())
        .containsPattern("class=\"moment deliver broken now\"[^>]*data-event=\"2\"")
        .contains("class=\"ring\"");
  }

  @Test
  void momentIsLookedAtByItsAddressAndTheLanguageSwitchKeepsIt() {
    String hash = runs.keep(FailingRun.run());

    String page = String.valueOf(page("en", hash + "?at=1").getResponseBody());

    assertThat(page)
        .containsPattern("class=\"moment send now\"[^>]*data-event=\"1\"")
        .contains("href=\"/zh/runs/" + hash + "?at=1\"")
        .contains("class=\"step-back\" href=\"/en/runs/" + hash + "?at=0#run-now\"")
        .contains("class=\"step-on\" href=\"/en/runs/" + hash + "?at=2#run-now\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?at=",
        "?at=-1",
        "?at=x",
        "?at=99999999",
        "?at=999999999999",
        "?at=1&at=2",
        "?all"
      })
  void placeThatIsNoneIsSomePlace(String query) {
    String hash = runs.keep(FailingRun.run());

    EntityExchangeResult<String> page = page("en", hash + query);

    assertThat(page.getStatus().value()).isEqualTo(200);
    assertThat(page.getResponseBody()).containsOnlyOnce("aria-current=\"step\"");
  }

  @Test
  void longRunIsFoldedUntilTheWholeIsAskedFor() {
    String hash = runs.keep(FailingRun.ofRetries(300));

    assertThat(page("en", hash).getResponseBody()).contains("class=\"fold\"", "&amp;all=true#");
    assertThat(page("en", hash + "?at=9&all=true").getResponseBody())
        .doesNotContain("class=\"fold\"", "&amp;all=true#");
  }

  @Test
  void sameRunIsKeptOnce() {
    assertThat(runs.keep(FailingRun.run())).isEqualTo(runs.keep(FailingRun.run()));
  }

  @Test
  void runOfAnotherEngineVersionSaysSo() {
    String old = FailingRun.run().json().replace("\"engineVersion\":1", "\"engineVersion\":99");
    String hash = runs.keep(new RunTrace(old, 2, FailingRun.run().says()));

    assertThat(page("en", hash).getResponseBody()).contains("version 99");
  }

  @Test
  void runOfAnotherFormatIsToldKindly() {
    String later = FailingRun.run().json().replace("\"format\":1", "\"format\":9");
    EntityExchangeResult<String> page =
        page("en", runs.keep(new RunTrace(later, 2, FailingRun.run().says())));

    assertThat(page.getStatus().value()).isEqualTo(410);
    assertThat(page.getResponseBody()).contains("format 9", "Submit the code again");
  }

  @Test
  void runThatCanNotBeReadIsToldKindly() {
    EntityExchangeResult<String> page =
        page("zh", runs.keep(new RunTrace("{\"format\":1}", 2, Sentence.of("x"))));

    assertThat(page.getStatus().value()).isEqualTo(410);
    assertThat(page.getResponseBody()).contains("保存的这次运行读不出来");
  }

  @Test
  void runIsExportedAsAFileThatSaysWhereItBroke() {
    String hash = runs.keep(FailingRun.run());
    assertThat(page("en", hash).getResponseBody())
        .contains("href=\"/en/runs/" + hash + "/run.json\"");

    EntityExchangeResult<String> file = server.browser().get("/en/runs/" + hash + "/run.json");

    assertThat(file.getResponseHeaders().getContentDisposition().getFilename())
        .isEqualTo(hash + ".json");
    assertThat(ExportedRun.read(String.valueOf(file.getResponseBody())))
        .isEqualTo(
            new ExportedRun.Reading.Whole(ExportedRun.of(FailingRun.run(), FailingRun.trace())));
  }

  @Test
  void runThatIsNotKeptIsNotExported() {
    for (String hash : List.of("0".repeat(32), "x")) {
      assertThat(server.browser().get("/en/runs/" + hash + "/run.json").getStatus().value())
          .isEqualTo(404);
    }
  }

  private static EntityExchangeResult<String> page(String language, String hash) {
    return server.browser().get("/" + language + "/runs/" + hash);
  }
}
