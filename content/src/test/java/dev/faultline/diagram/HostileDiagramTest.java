package dev.faultline.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.sim.Trace;
import dev.faultline.sim.TraceEvent;
import dev.faultline.sim.TraceEvent.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.w3c.dom.Element;

/// Traces that come from elsewhere: everything in them may be a trick, and there may be much of it.
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileDiagramTest {

  private static final int MOST_CHARACTERS = 20_000_000;

  @Test
  void textIsTextAndNothingElse() {
    String trick = "\"><script>alert(1)</script>&\u202Eevil\u0000\u001b'\uD800 ]]>";
    List<TraceEvent> events =
        List.of(
            new TraceEvent(0, Kind.START, 0, -1, -1, "", ""),
            new TraceEvent(1, Kind.CLIENT, 0, -1, -1, trick, trick),
            new TraceEvent(1, Kind.SEND, 0, 1, -1, trick, trick),
            new TraceEvent(1, Kind.DECIDE, 0, -1, -1, trick, trick),
            new TraceEvent(2, Kind.DELIVER, 1, 0, 2, trick, trick));

    String all = all(Runs.made(List.of(trick, "n1"), events), 4);

    assertThat(all).doesNotContain("<script", "\u202E", "\u0000").contains("&lt;script&gt;");
    assertThat(Drawing.read(all).all()).noneMatch(e -> e.getTagName().equals("script"));
  }

  @Test
  void causesThatAreNoneAreDrawnAsFarAsTheyGo() {
    List<TraceEvent> events =
        List.of(
            new TraceEvent(0, Kind.DELIVER, 0, -1, -1, "", ""),
            new TraceEvent(0, Kind.DELIVER, 1, 0, 0, "", ""),
            new TraceEvent(0, Kind.TIMER, 0, -1, 1, "", ""),
            new TraceEvent(0, Kind.SEND, 0, -1, -1, "", "x"),
            new TraceEvent(0, Kind.DUPLICATE, 0, 1, 2, "", "x"),
            new TraceEvent(0, Kind.RESTART, 1, -1, 0, "", ""),
            new TraceEvent(0, Kind.CRASH, 1, -1, -1, "", ""),
            new TraceEvent(0, Kind.CRASH, 1, -1, -1, "", ""),
            new TraceEvent(0, Kind.CUT, 1, -1, -1, "", "n1 nobody"),
            new TraceEvent(Long.MAX_VALUE, Kind.LOSE, 0, 0, 3, "", ""),
            new TraceEvent(5, Kind.MEND, 0, -1, -1, "", ""));

    Drawing all = Drawing.read(all(Runs.made(List.of("n0", "n1"), events), 9));

    assertThat(all.ofClass("moment")).hasSize(7);
  }

  @Test
  void longTextsAreCut() {
    String content = "Request(id=1, order=\"".repeat(1000).substring(0, 20_000);
    List<TraceEvent> events =
        Collections.nCopies(800, new TraceEvent(0, Kind.LOG, 0, -1, -1, "", content));

    String all = all(Runs.made(List.of(content, "n1"), events), 0);

    assertThat(all.length()).isLessThan(MOST_CHARACTERS);
    for (Element said : Drawing.read(all).ofClass("log")) {
      assertThat(said.getTextContent().length()).isLessThan(60_000);
    }
  }

  @Test
  void manyNodesAreWide() {
    List<String> nodes = IntStream.range(0, 256).mapToObj(i -> "n" + i).toList();
    List<TraceEvent> events = new ArrayList<>();
    for (int i = 0; i < 256; i++) {
      events.add(new TraceEvent(0, Kind.START, i, -1, -1, "", ""));
      events.add(new TraceEvent(0, Kind.SEND, i, 255 - i, -1, "Hello", "Hello"));
    }

    Diagram.Drawn drawn = draw(Runs.made(nodes, events), Diagram.NONE, true);

    assertThat(Drawing.read(drawn.pictureHtml()).outside()).isEmpty();
    assertThat(drawn.lanes()).hasSize(256);
  }

  @Test
  void hugeRunsAreShownAroundTheCursor() {
    List<TraceEvent> events = new ArrayList<>();
    for (int i = 0; i < 200_000; i += 2) {
      events.add(new TraceEvent(i, Kind.TIMER, i % 3, -1, -1, "Tick", "Tick " + i));
      events.add(new TraceEvent(i, Kind.SEND, i % 3, (i + 1) % 3, -1, "Hello", "Hello"));
    }
    Trace run = Runs.made(List.of("n0", "n1", "n2"), events);

    for (int cursor : List.of(0, 99_999, 199_999)) {
      for (boolean whole : List.of(true, false)) {
        Diagram.Drawn drawn = draw(run, cursor, whole);

        Drawing words = Drawing.read(drawn.transcriptHtml());
        assertThat(words.ofClass("moment").size()).isBetween(1500, Extent.MAX_MOMENTS + 1);
        assertThat(words.ofClass("now")).hasSize(1);
        assertThat(words.ofClass("left-out")).isNotEmpty();
        assertThat(drawn.pictureHtml().length()).isLessThan(whole ? 4_000_000 : 200_000);
        assertThat(Drawing.read(drawn.pictureHtml()).outside()).isEmpty();
      }
    }
  }

  @Test
  void momentWithVeryManyAnswersIsCut() {
    List<TraceEvent> events = new ArrayList<>();
    events.add(new TraceEvent(0, Kind.TIMER, 0, -1, -1, "Tick", "Tick"));
    for (int i = 0; i < 200_000; i++) {
      events.add(new TraceEvent(0, Kind.LOG, 0, -1, -1, "", "again and again"));
    }

    String all = all(Runs.made(List.of("n0"), events), 150_000);

    assertThat(all).contains("and 199,940 more events");
    assertThat(all.length()).isLessThan(100_000);
  }

  private static String all(Trace run, int broken) {
    Diagram.Drawn drawn =
        Diagram.of(run, broken, Locale.ENGLISH)
            .draw(new Diagram.Wish("d", Diagram.NONE, false, "?at="));
    return drawn.headsHtml() + drawn.pictureHtml() + drawn.transcriptHtml();
  }

  private static Diagram.Drawn draw(Trace run, int cursor, boolean whole) {
    return Diagram.of(run, Diagram.NONE, Locale.ENGLISH)
        .draw(new Diagram.Wish("d", cursor, whole, ""));
  }
}
