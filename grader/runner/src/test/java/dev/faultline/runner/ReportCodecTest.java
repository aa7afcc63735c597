package dev.faultline.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.sim.Outcome;
import dev.faultline.sim.Property;
import dev.faultline.sim.Sentence;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportCodecTest {

  private static final Sentence SAYS = Sentence.of("broken.report", "a1", "为什么");

  static Stream<Report> reports() {
    Outcome.Stopped stopped = new Outcome.Stopped(Outcome.Why.THREW, "onPrepare", 7, SAYS);
    return Stream.of(
        new Report.Progress(2, 40),
        new Report.Searched(2, 10_989, true, SAYS),
        new Report.Searched(2, 25_000, false, SAYS),
        new Report.FamilyEnded(0, List.of(1L, -5L), 99, 1_000, 2, new Outcome.Passed()),
        new Report.FamilyEnded(
            1,
            List.of(3L),
            4,
            5,
            0,
            new Outcome.Broken("agreement", Property.Kind.SAFETY, 17, SAYS)),
        new Report.FamilyEnded(2, List.of(3L), 4, 5, 0, stopped),
        new Report.FamilyEnded(3, List.of(3L), 4, 5, 0, new Outcome.Inconclusive(SAYS)),
        new Report.Recorded(1, 0, "{\"format\":1}", 17, SAYS),
        new Report.Done(),
        new Report.NotStarted(stopped),
        new Report.Unequal(1, 3),
        new Report.Broken("java.lang.IllegalStateException"));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void reportComesBackAsItWent(Report report) throws MalformedFrameException {
    assertThat(ReportCodec.from(ReportCodec.toFrame(report))).isEqualTo(report);
  }

  @Test
  void textOfAnyLengthGoesThroughCut() throws MalformedFrameException {
    Sentence endless = Sentence.of("k", "界".repeat(100_000));
    Report report =
        new Report.FamilyEnded(0, List.of(1L), 1, 1, 1, new Outcome.Inconclusive(endless));

    Report read = ReportCodec.from(ReportCodec.toFrame(report));

    assertThat(read)
        .isInstanceOfSatisfying(
            Report.FamilyEnded.class,
            ended ->
                assertThat(((Outcome.Inconclusive) ended.outcome()).says().arguments())
                    .singleElement()
                    .asString()
                    .hasSizeLessThan(10_000)
                    .endsWith("…"));
  }

  @Test
  void bytesAfterTheLastFieldAreRefused() {
    byte[] payload = new FieldWriter().integer(3).integer(0).toBytes();

    assertThatThrownBy(() -> ReportCodec.from(new Frame(Frame.Type.REPORT, payload)))
        .isInstanceOf(MalformedFrameException.class)
        .hasMessage("4 bytes follow the last field");
  }
}
