package dev.faultline.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.content.trace.Making;
import dev.faultline.content.trace.Played;
import dev.faultline.sim.Action;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A run drawn as a figure in a text.
class FigureTest {

  @Test
  void partIsDrawnAloneAndNothingIsToBeSteppedTo() {
    Diagram.Drawn drawn = figure("late-reply", 2, 10);

    assertThat(drawn.transcriptHtml().split("<li ", -1)).hasSize(1 + 3);
    assertThat(drawn.transcriptHtml())
        .contains("somebody asks c1", "executes c1/1: latte #1", "timer Request 1 latte")
        .doesNotContain("s0 starts", "completes", "href", "aria-current", "left-out");
    assertThat(drawn.pictureHtml()).contains("3 moments").doesNotContain("after", "now", "flying");
    assertThat(drawn.lanes()).containsExactly("s0", "c1");
  }

  @Test
  void whatIsUnderWayAtTheEndIsDrawnSoWithItsName() {
    String picture = figure("late-reply", 2, 10).pictureHtml();

    assertThat(picture.split("class=\"msg held\"", -1)).hasSize(1 + 2);
    assertThat(picture).contains("Reply 1 latte #1</text>");
  }

  @Test
  void headsNameNodesAndSayNothingOfTheEnd() {
    assertThat(figure("reply-lost", 2, 15).headsHtml())
        .contains(">s0<", ">server<", ">c1<")
        .doesNotContain("state", "cups", "lamp");
  }

  @Test
  void nodeThatHasNoPartIsLeftOut() {
    Making making =
        new Making(
            "consensus",
            "calm",
            Optional.empty(),
            List.of(new Action.Crash(4, 1, Action.Strike.NOW)));
    Diagram.Drawn drawn = draw(making.playPlain(), 6, 36);

    assertThat(drawn.lanes()).containsExactly("p0", "a2", "a3", "a4");
    assertThat(drawn.headsHtml()).doesNotContain(">p1<");
    assertThat(drawn.pictureHtml()).contains("4 nodes side by side");
    assertThat(draw(making.playPlain(), 5, 36).lanes()).contains("p1");
  }

  @Test
  void lampIsLitInThePictureWhereItComesOn() {
    Making making = new Making("consensus", "lost-promise", Optional.empty(), List.of());

    String picture = draw(making.playPlain(), 25, 62).pictureHtml();

    assertThat(picture).contains("Chosen: 2.0 apple</text>", "<circle class=\"lit\"");
  }

  private static Diagram.Drawn figure(String preset, int from, int until) {
    return draw(new Making("remote", preset, Optional.empty(), List.of()).playPlain(), from, until);
  }

  private static Diagram.Drawn draw(Played played, int from, int until) {
    return Diagram.of(played.traceUntil(until), Diagram.NONE, Locale.ENGLISH).drawFigure("f", from);
  }
}
