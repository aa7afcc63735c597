package dev.faultline.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.sim.Trace;
import dev.faultline.sim.TraceEvent;
import dev.faultline.sim.TraceEvent.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class FoldingTest {

  private static final int TICKS = 200;

  @Test
  void shortRunIsNotFolded() {
    Diagram.Drawn drawn = draw(ticks(Folding.SHORT_RUN, List.of()), Diagram.NONE, Diagram.NONE);

    assertThat(drawn.folded()).isFalse();
    assertThat(Drawing.read(drawn.pictureHtml()).ofClass("fold")).isEmpty();
  }

  @Test
  void retriesAreFoldedAndTheTranscriptHasThemAll() {
    Diagram.Drawn drawn = draw(ticks(TICKS, List.of()), Diagram.NONE, Diagram.NONE);

    Drawing picture = Drawing.read(drawn.pictureHtml());
    assertThat(drawn.folded()).isTrue();
    assertThat(picture.ofClass("fold")).hasSize(1);
    assertThat(picture.ofClass("folded").getFirst().getTextContent())
        .isEqualTo("179 more moments, 178 ms");
    assertThat(Drawing.read(drawn.transcriptHtml()).ofClass("moment")).hasSize(TICKS);
  }

  @Test
  void nothingIsFoldedWhereTheWholeIsAskedFor() {
    Diagram.Drawn drawn =
        Diagram.of(ticks(TICKS, List.of()), Diagram.NONE, Locale.ENGLISH)
            .draw(new Diagram.Wish("d", Diagram.NONE, true, ""));

    assertThat(drawn.folded()).isFalse();
    assertThat(Drawing.read(drawn.pictureHtml()).ofClass("marks")).hasSize(TICKS);
  }

  @Test
  void crashesDecisionsWhatBrokeAndTheCursorStay() {
    Trace run = ticks(TICKS, List.of(50, 90));

    Drawing picture = Drawing.read(draw(run, 130, 170).pictureHtml());

    List<Integer> shown =
        picture.ofClass("marks").stream()
            .map(marks -> Integer.valueOf(marks.getAttribute("data-moment")))
            .toList();
    assertThat(shown).contains(0, 1, 50, 90, 130, 129, 131, 170, 169, 171);
    assertThat(picture.ofClass("fold")).hasSize(5);
    for (Element fold : picture.ofClass("fold")) {
      assertThat(shown)
          .noneMatch(moment ->
              moment >= Integer.parseInt(fold.getAttribute("data-moment"))
                  && moment <= Integer.parseInt(fold.getAttribute("data-last")));
    }
  }

  /// A node that does nothing but wait, with a crash at the first of `special` and decisions at the
  /// others.
  private static Trace ticks(int count, List<Integer> special) {
    List<TraceEvent> events = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Kind kind =
          !special.contains(i) ? Kind.TIMER : special.getFirst() == i ? Kind.CRASH : Kind.DECIDE;
      events.add(new TraceEvent(i * 1000L, kind, 0, -1, -1, "", ""));
    }
    return Runs.made(List.of("n0"), events);
  }

  private static Diagram.Drawn draw(Trace run, int cursor, int broken) {
    return Diagram.of(run, broken, Locale.ENGLISH).draw(new Diagram.Wish("d", cursor, false, ""));
  }
}
