package dev.faultline.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.run.TraceReader.Reading;
import dev.faultline.sim.Trace;
import dev.faultline.sim.TraceEvent;
import dev.faultline.sim.TraceEvent.Kind;
import dev.faultline.sim.TraceJson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceReaderTest {

  private static final Trace TRACE =
      new Trace(
          Trace.FORMAT,
          "consensus",
          7,
          "acceptor",
          "crash-at-io",
          List.of("a0", "p1"),
          List.of(
              new TraceEvent(0, Kind.START, 0, -1, -1, "", ""),
              new TraceEvent(5, Kind.SEND, 1, 0, -1, "Prepare", "\"quoted\" \\ 好\n\u2028"),
              new TraceEvent(Long.MAX_VALUE, Kind.DELIVER, 0, 1, 1, "Prepare", "x")),
          0xfedcba9876543210L);

  private static final String JSON = TraceJson.write(TRACE);

  @Test
  void whatWasWrittenIsRead() {
    assertThat(TraceReader.read(JSON)).isEqualTo(new Reading.Whole(TRACE, false, false));
  }

  @Test
  void runThatASearchFoundSaysSo() {
    assertThat(TraceReader.read(TraceJson.writeSearched(TRACE)))
        .isEqualTo(new Reading.Whole(TRACE, true, true));
    assertThat(TraceReader.replay(TraceJson.writeSearched(TRACE))).isEmpty();
  }

  @Test
  void fieldsThatCameLaterDoNotMatter() {
    String json = JSON.replace("\"format\":1,", "\"format\":1,\"later\":{\"a\":[1]},");

    assertThat(TraceReader.read(json)).isEqualTo(new Reading.Whole(TRACE, false, false));
  }

  @Test
  void otherFormatIsToldKindly() {
    assertThat(TraceReader.read(JSON.replace("\"format\":1", "\"format\":2")))
        .isEqualTo(new Reading.OtherFormat(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{\"format\":\"1\"}",
        "{\"format\":1}",
        "{\"format\":1e99}",
        "{\"format\":1,\"engine\":\"../x\",\"engineVersion\":1,\"nodes\":[],\"events\":[]}"
      })
  void whatIsNoTraceIsBroken(String json) {
    assertThat(TraceReader.read(json)).isInstanceOf(Reading.Broken.class);
  }

  @Test
  void everyTraceThatIsCutShortIsBroken() {
    for (int length = 0; length < JSON.length(); length++) {
      assertThat(TraceReader.read(JSON.substring(0, length))).isInstanceOf(Reading.Broken.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[5,\"SEND\",2,0,-1,\"Prepare\",",
        "[5,\"SEND\",-2,0,-1,\"Prepare\",",
        "[5,\"SEND\",1,9,-1,\"Prepare\",",
        "[5,\"SEND\",1,0,1,\"Prepare\",",
        "[5,\"SEND\",1,0,-2,\"Prepare\",",
        "[-5,\"SEND\",1,0,-1,\"Prepare\",",
        "[5,\"SING\",1,0,-1,\"Prepare\",",
        "[5,99,1,0,-1,\"Prepare\",",
        "[5.5,\"SEND\",1,0,-1,\"Prepare\",",
        "[5,\"SEND\",1,0,-1,null,",
        "[5,\"SEND\",1,0,-1,\"Prepare\",\"more\","
      })
  void eventThatPointsNowhereIsBroken(String event) {
    String json = JSON.replace("[5,\"SEND\",1,0,-1,\"Prepare\",", event);

    assertThat(json).isNotEqualTo(JSON);
    assertThat(TraceReader.read(json)).isInstanceOf(Reading.Broken.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 1_000, 100_000})
  void deepNestingIsBroken(int depth) {
    assertThat(TraceReader.read("[".repeat(depth) + "]".repeat(depth)))
        .isInstanceOf(Reading.Broken.class);
  }

  @Test
  void longTextIsBroken() {
    assertThat(TraceReader.read(JSON.replace("\"x\"", "\"" + "x".repeat(30_000) + "\"")))
        .isInstanceOf(Reading.Broken.class);
  }
}
