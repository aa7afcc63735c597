package dev.faultline.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.sim.Moments;
import dev.faultline.sim.Trace;
import dev.faultline.sim.TraceEvent.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/// What holds of every picture, over runs of all families of the engines.
class DiagramTest {

  static List<Trace> runs() {
    return Runs.real();
  }

  @ParameterizedTest
  @MethodSource("runs")
  void pictureAndWordsAreWellFormedWithIdsOfTheirOwn(Trace run) {
    Diagram.Drawn drawn = draw(run, run.events().size() / 2, false, Locale.CHINESE);

    Drawing all = Drawing.read(drawn.headsHtml() + drawn.pictureHtml() + drawn.transcriptHtml());

    assertThat(all.values("id")).doesNotHaveDuplicates().allMatch(id -> id.startsWith("d-"));
    assertThat(all.values("style")).isEmpty();
    assertThat(all.values("href")).allMatch(href -> href.matches("\\?at=\\d+#d-now"));
    assertThat(all.ofClass("row").stream().filter(row -> !row.getAttribute("id").isEmpty()))
        .hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("runs")
  void nothingLiesOutsideOfThePicture(Trace run) {
    for (boolean whole : List.of(true, false)) {
      Diagram.Drawn drawn = draw(run, run.events().size() / 2, whole, Locale.ENGLISH);

      assertThat(Drawing.read(drawn.pictureHtml()).outside()).isEmpty();
      assertThat(Drawing.read(drawn.headsHtml()).outside()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("runs")
  void eachCopyOfAMessageIsDrawnOnce(Trace run) {
    Drawing picture = Drawing.read(draw(run, Diagram.NONE, true, Locale.ENGLISH).pictureHtml());

    long copies = count(run, Kind.SEND) + count(run, Kind.DUPLICATE);
    assertThat(picture.ofClass("msg")).hasSize((int) copies);
    assertThat(withoutEnd(picture, "delivered")).isZero();
    assertThat(picture.ofClass("delivered")).hasSize((int) count(run, Kind.DELIVER));
    assertThat(picture.ofClass("lost")).hasSize((int) count(run, Kind.LOSE));
    assertThat(picture.ofClass("cross")).hasSize((int) count(run, Kind.LOSE));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void eventsStandInTheTranscriptOnceAndInOrder(Trace run) {
    Drawing words = Drawing.read(draw(run, Diagram.NONE, false, Locale.ENGLISH).transcriptHtml());

    List<Integer> events = new ArrayList<>();
    for (Element said : words.all()) {
      if (said.getTagName().equals("span") && said.hasAttribute("data-event")) {
        events.add(Integer.valueOf(said.getAttribute("data-event")));
      }
    }
    assertThat(events).isEqualTo(IntStream.range(0, run.events().size()).boxed().toList());
    assertThat(words.ofClass("moment")).hasSize(Moments.of(run).size());
  }

  @ParameterizedTest
  @MethodSource("runs")
  void foldsHideNoCrashNoDecisionAndNotWhatBroke(Trace run) {
    int broken = run.events().size() - 1;
    Drawing picture =
        Drawing.read(draw(run, Diagram.NONE, false, Locale.ENGLISH, broken).pictureHtml());

    assertThat(picture.ofClass("tear")).hasSize((int) count(run, Kind.CRASH));
    assertThat(picture.ofClass("broken")).hasSizeGreaterThanOrEqualTo(1);
    long marked =
        Moments.of(run).all().stream()
            .filter(moment ->
                run.events().subList(moment.first(), moment.last() + 1).stream()
                    .anyMatch(event -> isMarked(event.kind())))
            .count();
    assertThat(picture.ofClass("diamond")).hasSize((int) marked);
  }

  @Test
  void whatIsAfterTheCursorIsSoft() {
    Trace run = Runs.of("consensus", "acceptor", "calm", 1);
    Moments.Moment cursor = Moments.of(run).all().get(9);

    Drawing picture = Drawing.read(draw(run, cursor.first(), false, Locale.ENGLISH).pictureHtml());

    for (Element marks : picture.ofClass("marks")) {
      boolean after = Integer.parseInt(marks.getAttribute("data-moment")) > 9;
      assertThat(marks.getAttribute("class").contains("after")).isEqualTo(after);
    }
    assertThat(picture.ofClass("after")).isNotEmpty();
  }

  @Test
  void brokenStepHasARingAndALabelInBothLanguages() {
    Trace run = Runs.of("consensus", "acceptor", "calm", 1);
    int deliver =
        IntStream.range(20, run.events().size())
            .filter(i -> run.events().get(i).kind() == Kind.DELIVER)
            .findFirst()
            .orElseThrow();

    String english = draw(run, Diagram.NONE, false, Locale.ENGLISH, deliver).pictureHtml();
    String chinese = draw(run, Diagram.NONE, false, Locale.CHINESE, deliver).pictureHtml();

    assertThat(Drawing.read(english).ofClass("ring")).hasSize(1);
    assertThat(english).contains("here it broke");
    assertThat(chinese).contains("就在这里出的错");
  }

  @Test
  void stepsLeadToTheEndsAndToWhatIsOfNote() {
    Trace run = Runs.of("consensus", "acceptor", "crash", 3);
    Moments moments = Moments.of(run);

    Diagram.Steps first = draw(run, 0, false, Locale.ENGLISH).steps();
    Diagram.Steps last = draw(run, Integer.MAX_VALUE, false, Locale.ENGLISH).steps();

    assertThat(first.previous()).isEqualTo(first.at()).isEqualTo(moments.all().getFirst().last());
    assertThat(first.next()).isEqualTo(moments.all().get(1).last());
    assertThat(first.nextOfNote()).isGreaterThan(first.at());
    assertThat(last.at()).isEqualTo(last.next()).isEqualTo(run.events().size() - 1);
    assertThat(last.of()).isEqualTo(moments.size());
  }

  @Test
  void runWithoutEventsIsEmpty() {
    Diagram.Drawn drawn = draw(Runs.made(List.of("n0"), List.of()), 3, false, Locale.ENGLISH);

    assertThat(drawn.pictureHtml()).isEmpty();
    assertThat(drawn.steps().of()).isZero();
  }

  private static boolean isMarked(Kind kind) {
    return kind == Kind.DECIDE || kind == Kind.EXECUTE || kind == Kind.COMPLETE;
  }

  private static long withoutEnd(Drawing picture, String css) {
    return picture.ofClass(css).stream()
        .filter(message -> message.getAttribute("data-to").equals("-1"))
        .count();
  }

  private static long count(Trace run, Kind kind) {
    return run.events().stream().filter(event -> event.kind() == kind).count();
  }

  private static Diagram.Drawn draw(Trace run, int cursor, boolean whole, Locale locale) {
    return draw(run, cursor, whole, locale, Diagram.NONE);
  }

  private static Diagram.Drawn draw(
      Trace run, int cursor, boolean whole, Locale locale, int broken) {
    return Diagram.of(run, broken, locale).draw(new Diagram.Wish("d", cursor, whole, "?at="));
  }
}
