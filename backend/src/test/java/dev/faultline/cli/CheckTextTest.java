package dev.faultline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.content.Report;
import dev.faultline.content.Report.Part;
import dev.faultline.content.Report.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckTextTest {

  @Test
  void tableShowsEachStrategyAndTheFamiliesThatCatchIt() {
    Report report =
        new Report(
            "paxos/acceptor",
            "v",
            List.of(
                row(Part.STARTER, "Starter.java", "failed", "failed on decides", "decides", ""),
                row(Part.REFERENCE, "Reference.java", "passed", "passed", "", ""),
                row(Part.WRONG, "Forgets.java", "failed on vow", "failed on vow", "vow", ""),
                row(Part.WRONG, "Lucky.java", "failed on vow", "passed", "", "must fail"),
                row(Part.RIGHT, "Slow.java", "passed", "passed", "", "")));

    assertThat(CheckText.of(report))
        .isEqualTo(
            """
            paxos/acceptor: NOT sound
              Lucky.java, secret f: must fail

              strategies that must fail: how often they were missed, and how often each family caught
              them on the property that they are named for
                                  errors     below  calm  crash
                Starter              0/1   95.00 %     .      1
                Forgets (vow)        0/1   95.00 %     .      1
                Lucky (vow)          1/1  100.00 %     .      .

              strategies that must pass: how often they did not
                              errors     below
                Reference        0/1   95.00 %
                Slow             0/1   95.00 %

              families that catch nothing: calm
              5 judgements
              false passes 1 of 3, below 86.465 % with a confidence of 95 %
              false fails  0 of 2, below 77.639 % with a confidence of 95 %\
            """);
  }

  @Test
  void whatIsSeenUnderSeveralSecretsIsSaidOnce() {
    Row lucky = row(Part.WRONG, "Lucky.java", "failed on vow", "passed", "", "must fail");
    Row slow = row(Part.WRONG, "Slow.java", "failed on vow", "passed", "", "must fail");
    Row other = row(Part.WRONG, "Lucky.java", "failed on vow", "passed", "", "two differ");
    Report report = new Report("a/b", "v", List.of(lucky, slow, lucky, other, lucky));

    assertThat(CheckText.of(report).lines().skip(1).limit(4))
        .containsExactly(
            "  Lucky.java, secret f and 2 more: must fail",
            "  Slow.java, secret f: must fail",
            "  Lucky.java, secret f: two differ",
            "");
  }

  private static Row row(
      Part part, String strategy, String expected, String seen, String broken, String message) {
    Map<String, String> broke = new LinkedHashMap<>();
    broke.put("calm", "");
    broke.put("crash", broken);
    boolean isPassed = seen.equals("passed");
    return new Row(
        part, strategy, "f", expected, seen, List.of("d", "d"), 1, 9, isPassed, broke, message, "");
  }
}
