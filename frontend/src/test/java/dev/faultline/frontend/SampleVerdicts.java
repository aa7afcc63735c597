package dev.faultline.frontend;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A submission in each of its states, and the failing run that one of them has.
final class SampleVerdicts {

  private static final List<String> FAMILIES =
      List.of("calm", "lossy", "duel", "crash", "crash-at-io", "late", "minority");

  private final String lang;
  private final Samples samples;

  SampleVerdicts(String lang) {
    this.lang = lang;
    this.samples = new Samples(lang);
  }

  Views.Submission queued() {
    return submission("queued", -1, false, null);
  }

  Views.Submission running(int familiesDone) {
    return submission("running", familiesDone, false, null);
  }

  Views.Submission passed() {
    return submission(
        "done",
        FAMILIES.size(),
        false,
        verdict(
            "passed",
            "",
            samples.either("每一次运行都守住了承诺", "Every promise was kept in every run"),
            "",
            100,
            List.of(),
            null));
  }

  Views.Submission failed() {
    return submission(
        "done",
        3,
        true,
        verdict(
            "failed",
            "property",
            samples.either(
                "a2 承诺过 5.1 之后，又接受了 3.0", "a2 accepted ballot 3.0 after it had promised 5.1"),
            samples.either(
                "承诺没有写进磁盘，重启之后就忘了；于是两个值都可能凑成多数派。",
                "The promise was not on disk, so the restart forgot it. Now two values can each find"
                    + " a majority."),
            40,
            List.of(),
            run()));
  }

  Views.Submission rejected() {
    return submission(
        "done",
        -1,
        false,
        verdict(
            "rejected",
            "compile",
            samples.either("代码没有通过编译", "The code does not compile"),
            "",
            0,
            List.of(
                new Views.CompileLine(
                    "MyAcceptor.java",
                    19,
                    9,
                    "error",
                    samples.either(
                        "找不到符号: 方法 isBelwo(Ballot)", "cannot find symbol: method isBelwo(Ballot)")),
                new Views.CompileLine(
                    "MyAcceptor.java",
                    22,
                    5,
                    "warning",
                    samples.either("变量 promised 从未被读取", "the value of promised is never read"))),
            null));
  }

  Views.Counterexample run() {
    return new Views.Counterexample(
        "/" + lang + "/runs/5f2c9e0b7a41",
        samples.either(
            "a2 承诺过 5.1 之后，又接受了 3.0", "a2 accepted ballot 3.0 after it had promised 5.1"),
        31,
        true,
        false,
        diagram(),
        "/" + lang + "/explore/AQMJ?at=31",
        3,
        true);
  }

  Views.Diagram diagram() {
    return new Views.Diagram(
        Samples.read("heads." + lang + ".svg"),
        Samples.read("picture." + lang + ".svg"),
        Samples.read("transcript." + lang + ".html"),
        List.of("s0", "c1", "c2"),
        new Views.Steps(36, 14, 17, 0, 33, 38, 39, 33, 38),
        true);
  }

  private Views.Submission submission(
      String state, int familiesDone, boolean failsNext, Views.@Nullable Verdict verdict) {
    List<Views.FamilyProgress> progress = new ArrayList<>();
    for (Views.Stage stage : samples.exercise().stages()) {
      for (Views.Family family : stage.families()) {
        int at = progress.size();
        String familyState =
            at < familiesDone
                ? "passed"
                : at > familiesDone || familiesDone < 0
                    ? (verdict == null ? "waiting" : "skipped")
                    : failsNext ? "failed" : "running";
        int done =
            switch (familyState) {
              case "passed" -> 40;
              case "running", "failed" -> 17;
              default -> 0;
            };
        progress.add(
            new Views.FamilyProgress(
                family.id(), family.title(), familyState, done, 40, family.hidden(), null));
      }
    }
    return new Views.Submission(
        "0197c0de-0000-7000-8000-000000000001",
        "/" + lang + "/submissions/0197c0de-0000-7000-8000-000000000001",
        "/" + lang + "/submissions/0197c0de-0000-7000-8000-000000000001/events",
        state,
        2,
        "submit",
        progress,
        verdict,
        verdict != null && verdict.kind().equals("passed") ? sequel() : null);
  }

  private Views.Sequel sequel() {
    return new Views.Sequel(
        "/" + lang + "/submissions/0197c0de-0000-7000-8000-000000000001/comparison",
        "/" + lang + "/lessons/raft",
        "Raft");
  }

  Views.Comparison comparison() {
    return new Views.Comparison(
        samples.exercise().title(),
        "/" + lang + "/submissions/0197c0de-0000-7000-8000-000000000001",
        List.of(
            new Views.Line("same", "<span class=\"tok-keyword\">class</span> MyAcceptor {"),
            new Views.Line("different", "  Ballot promised;"),
            new Views.Line("gap", ""),
            new Views.Line("same", "}")),
        List.of(
            new Views.Line("same", "<span class=\"tok-keyword\">class</span> MyAcceptor {"),
            new Views.Line("different", "  Ballot promised = Ballot.NONE;"),
            new Views.Line("different", "  Optional&lt;Proposal&gt; accepted = Optional.empty();"),
            new Views.Line("same", "}")),
        true);
  }

  private static Views.Verdict verdict(
      String kind,
      String reason,
      String headline,
      String explanation,
      int score,
      List<Views.CompileLine> compile,
      Views.@Nullable Counterexample counterexample) {
    boolean ran = compile.isEmpty();
    return new Views.Verdict(
        kind,
        reason,
        headline,
        explanation,
        "promise-survives-crash",
        score,
        compile,
        counterexample,
        12,
        ran ? 71 : 0,
        ran ? 1234 : 0,
        200_000);
  }
}
