package dev.faultline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.faultline.run.RunTrace;
import dev.faultline.run.RunTraceTable;
import dev.faultline.server.FailingRun;
import dev.faultline.sim.LinkToken;
import dev.faultline.storage.Database;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReplayCommandTest {

  private static final String EXPORTED =
      FailingRun.run().json().replaceFirst("}$", ",\"brokenAt\":2,\"replay\":\"AQID\"}");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path folder;

  @Test
  void fileIsShownWithTheStepThatBrokeIt() throws Exception {
    assertThat(replay(file(EXPORTED), "--lang", "en")).isZero();

    assertThat(out())
        .startsWith("consensus 1, acceptor, ")
        .contains("1.234 ms")
        .containsPattern("(?m)^.*<--$");
    assertThat(err()).isEmpty();
  }

  @Test
  void fileOfATraceAloneIsShownWithoutAMark() throws Exception {
    assertThat(replay(file(FailingRun.run().json()), "--lang", "zh")).isZero();

    assertThat(out()).contains("→").doesNotContain("<--");
  }

  @Test
  void jsonIsTheSameWhateverItsLayoutAndKeepsWhatIsNotKnown() throws Exception {
    replay(file(EXPORTED), "--json");
    String once = out();
    out.reset();
    replay(file(JsonMapper.shared().readTree(once).toPrettyString()), "--json");

    JsonNode json = JsonMapper.shared().readTree(once);
    assertThat(out()).isEqualTo(once);
    assertThat(json.path("brokenAt").asInt()).isEqualTo(2);
    assertThat(json.path("replay").asString()).isEqualTo("AQID");
  }

  @Test
  void runOfALinkIsFoundInTheDataFolderAndNothingIsChangedThere() throws Exception {
    RunTrace run = FailingRun.run();
    try (HikariDataSource source = Database.opening(folder).join()) {
      new RunTraceTable(JdbcClient.create(source), JsonMapper.shared(), Clock.systemUTC())
          .keep(run);
    }
    FileTime written = Files.getLastModifiedTime(Database.file(folder));

    for (String name :
        List.of(
            run.token(),
            run.hash(),
            "https://faultline.example/zh/runs/" + run.hash(),
            "/en/runs/" + run.hash() + "#step-3")) {
      out.reset();
      assertThat(replay(name, "--lang", "en", "--data", folder.toString())).as(name).isZero();
      assertThat(out())
          .contains("a0 promised ballot 1.2 after it had bound itself to 2.1.")
          .containsPattern("(?m)^.*<--$");
    }
    assertThat(Files.getLastModifiedTime(Database.file(folder))).isEqualTo(written);
  }

  @Test
  void runThatIsNotKeptIsSaid() {
    Database.opening(folder).join().close();

    assertThat(replay("0".repeat(32), "--data", folder.toString())).isEqualTo(1);
    assertThat(err()).contains("no run 00000000000000000000000000000000 is kept in");
  }

  @Test
  void databaseThatIsNoneIsSaid() throws Exception {
    Files.writeString(Database.file(folder), "no database at all");

    assertThat(replay("0".repeat(32), "--data", folder.toString())).isEqualTo(1);
    assertThat(err()).contains("can not be read");
  }

  @Test
  void linkToAPanelIsToldKindly() {
    String token =
        new LinkToken.Panel(
                "consensus",
                1,
                new LinkToken.Base.Preset("calm"),
                new LinkToken.Whose.Engine(),
                List.of())
            .encode();

    assertThat(replay(token)).isEqualTo(1);
    assertThat(err()).contains("opens a panel of the engine 'consensus' at 'calm'");
  }

  @Test
  void everyTokenThatIsCutShortIsAWrongCall() {
    String token = FailingRun.run().token();
    for (int length = 1; length < token.length(); length++) {
      err.reset();
      assertThat(replay(token.substring(0, length))).isEqualTo(64);
      assertThat(err()).contains("as a token");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"format\":1            | \"format\":7            | format 7, and this version reads"
            + " format 1",
        "\"engine\":\"consensus\" | \"engine\":\"abacus\"   | is not there in this version",
        "\"engine\":\"consensus\" | \"engine\":\"../../x\"  | is no trace",
        "\"engine\":\"consensus\" | \"engine\":\"sub-name\" | is not there in this version",
        "\"digest\"              | \"digest \"             | a part of it is missing"
      })
  void forgedFileIsTold(String then, String now, String says) throws Exception {
    String json = EXPORTED.replace(then, now);

    assertThat(json).isNotEqualTo(EXPORTED);
    assertThat(replay(file(json))).isEqualTo(1);
    assertThat(err()).contains(says);
    assertThat(out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"schema\":1}", "plain text"})
  void fileThatIsNoTraceIsTold(String text) throws Exception {
    assertThat(replay(file(text))).isEqualTo(1);
    assertThat(err()).contains("is no trace");
  }

  @Test
  void fileOfAnOlderEngineIsShownAndSaysSo() throws Exception {
    String old = EXPORTED.replace("\"engineVersion\":1", "\"engineVersion\":0");

    assertThat(replay(file(old))).isZero();
    assertThat(err()).contains("made by version 0 of the engine 'consensus'");
    assertThat(out()).contains("1.234 ms");
  }

  @Test
  void fileCommandsNoTerminal() throws Exception {
    String json = EXPORTED.replace("Prepare(ballot=2.1)", "\\u001b[2J");

    assertThat(replay(file(json), "--lang", "en")).isZero();
    assertThat(out()).doesNotContain("\u001b").contains("\uFFFD[2J");
  }

  private String file(String json) throws Exception {
    return Files.writeString(folder.resolve("run.json"), json).toString();
  }

  private int replay(String name, String... more) {
    List<String> words = new ArrayList<>(List.of("replay", name));
    words.addAll(List.of(more));
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return Main.run(words, console).orElseThrow();
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
