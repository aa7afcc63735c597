package dev.faultline.grader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.grader.compile.CompileReply;
import dev.faultline.grader.compile.CompileRequest;
import dev.faultline.grader.compile.Pipeline;
import dev.faultline.grader.compile.Source;
import dev.faultline.grader.process.Jail;
import dev.faultline.grader.process.Limits;
import dev.faultline.grader.process.Runners;
import dev.faultline.grader.process.Surroundings;
import dev.faultline.grader.shadow.Archive;
import dev.faultline.runner.ClassFile;
import dev.faultline.runner.Job;
import dev.faultline.runner.Report;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// However a job is cut, the result is that of one runner.
class JobsTest {

  private static final JobCut WHOLE = new JobCut(List.of(List.of(0, 1, 2)));
  private static final List<JobCut> CUTS =
      List.of(
          new JobCut(List.of(List.of(0, 1), List.of(2))),
          new JobCut(List.of(List.of(1), List.of(0, 2))),
          new JobCut(List.of(List.of(2), List.of(1), List.of(0))));

  private static ScheduledExecutorService clock;
  private static Runners runners;
  private static Jobs jobs;

  @BeforeAll
  static void start() {
    clock = Surroundings.clock("clock");
    Limits limits =
        new Limits(Duration.ofSeconds(30), Duration.ofSeconds(5), Duration.ofSeconds(9));
    runners =
        new Runners(
            new Surroundings(Jail.system(), clock, Optional.empty()), Archive.FILE, 2, limits);
    jobs = new Jobs(runners);
  }

  @AfterAll
  static void stop() {
    runners.close();
    clock.shutdownNow();
  }

  static Stream<String> sources() {
    return Stream.of(
        Acceptors.RIGHT,
        Acceptors.WRONG,
        Acceptors.RIGHT.replace("context.disk().sync();", ""),
        Acceptors.acceptor("static final int X = Integer.parseInt(\"x\");", ""));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void resultDoesNotDependOnTheCut(String source) throws Exception {
    JobResult whole = run(source, WHOLE);

    for (JobCut cut : CUTS) {
      assertThat(run(source, cut)).isEqualTo(whole);
    }
  }

  @Test
  void sourcesEndInAllTheWaysThatThereAre() throws Exception {
    List<JobResult> results = new ArrayList<>();
    for (String source : sources().toList()) {
      results.add(run(source, WHOLE));
    }

    assertThat(results.get(0).results()).allMatch(Verdict.FamilyResult::passed);
    assertThat(results.get(1).recorded()).get().returns(0, Report.Recorded::family);
    assertThat(results.get(2).recorded()).get().returns(1, Report.Recorded::family);
    assertThat(results.get(3).last()).isInstanceOf(Report.NotStarted.class);
  }

  @Test
  void lastUnequalRunIsTheOneThatIsNamed() {
    JobResult first =
        new JobResult(List.of(), List.of(), Optional.empty(), new Report.Unequal(1, 7));
    JobResult second =
        new JobResult(List.of(), List.of(), Optional.empty(), new Report.Unequal(0, 3));

    JobResult joined =
        JobResult.joined(new JobCut(List.of(List.of(0, 2), List.of(1))), List.of(first, second));

    assertThat(joined.last()).isEqualTo(new Report.Unequal(2, 7));
  }

  @Test
  void partsHoldEachFamilyOnceAndAreAboutAsLong() throws Exception {
    Job job = job(Acceptors.RIGHT);
    Job seven = job.of(Collections.nCopies(7, job.families().getFirst()));

    assertThat(JobCut.of(seven, 3).parts())
        .isEqualTo(List.of(List.of(0, 3, 6), List.of(1, 4), List.of(2, 5)));
    assertThat(JobCut.of(job, 2).parts()).isEqualTo(List.of(List.of(0, 1), List.of(2)));
    assertThat(JobCut.of(job, 9).parts()).hasSize(3);
    assertThat(JobCut.of(job.of(List.of()), 2).parts()).isEqualTo(List.of(List.of()));
    assertThat(JobCut.of(job, 0).parts()).isEqualTo(List.of(List.of(0, 1, 2)));
  }

  private static JobResult run(String source, JobCut cut) throws Exception {
    return jobs.run(job(source), plan(source).specs(), cut, Progress.NONE);
  }

  private static Job job(String source) throws IOException {
    CompileRequest request =
        new CompileRequest(
            "MyAcceptor",
            "dev.faultline.engine.consensus.api.Acceptor",
            List.of(new Source("MyAcceptor.java", source)));
    if (new Pipeline(Archive.SHADOWS).handle(request)
        instanceof CompileReply.Compiled(List<ClassFile> made, _)) {
      return plan(source).job(made);
    }
    throw new AssertionError("does not compile: " + source);
  }

  private static JobPlan plan(String source) {
    return new JobPlan(Acceptors.submission(source, Submission.Mode.SUBMIT), Acceptors.SECRET);
  }
}
