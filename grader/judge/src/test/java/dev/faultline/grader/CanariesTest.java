package dev.faultline.grader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.grader.process.ChildFailure;
import dev.faultline.grader.process.Runners;
import dev.faultline.runner.Job;
import dev.faultline.runner.Report;
import dev.faultline.sim.Canary;
import dev.faultline.sim.Outcome;
import dev.faultline.sim.Property;
import dev.faultline.sim.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// Runs that no strategy passes, among others.
class CanariesTest {

  private static final List<Job.Family> FAMILIES =
      List.of(
          new Job.Family("calm", List.of(1L, 2L), List.of(3L, 4L)),
          new Job.Family("lossy", List.of(5L), List.of(6L)));

  private static final Outcome BROKEN =
      new Outcome.Broken(Canary.PROPERTY, Property.Kind.SAFETY, 0, Sentence.of("broken.canary"));

  private final List<Report> heard = new ArrayList<>();

  @RepeatedTest(20)
  void reportsAreAsWithoutIt() throws ChildFailure {
    Runners.Work work = mixed(FAMILIES);
    int place = place(work.job());

    for (int family = 0; family < work.job().families().size(); family++) {
      work.listener().hear(new Report.Progress(family, 1));
      work.listener()
          .hear(ended(family, family == place ? BROKEN : new Outcome.Passed(), work.job()));
    }
    work.listener().hear(new Report.Done());

    assertThat(heard)
        .containsExactly(
            new Report.Progress(0, 1),
            new Report.FamilyEnded(0, List.of(0L, 0L, 0L, 0L), 7, 9, 1, new Outcome.Passed()),
            new Report.Progress(1, 1),
            new Report.FamilyEnded(1, List.of(0L, 0L), 7, 9, 1, new Outcome.Passed()),
            new Report.Done());
  }

  @RepeatedTest(20)
  void runnerThatClaimsItPassedIsLying() {
    Runners.Work work = mixed(FAMILIES);
    int place = place(work.job());

    assertThatThrownBy(() -> work.listener().hear(ended(place, new Outcome.Passed(), work.job())))
        .isInstanceOfSatisfying(
            ChildFailure.class, e -> assertThat(e.kind()).isEqualTo(ChildFailure.Kind.LIED));
    assertThat(heard).isEmpty();
  }

  @Test
  void runnerThatShowsItIsLying() {
    Runners.Work work = mixed(FAMILIES);
    int place = place(work.job());
    Report shown = new Report.Recorded(place, 0, "{}", 0, Sentence.of("broken.canary"));

    assertThatThrownBy(() -> work.listener().hear(shown)).isInstanceOf(ChildFailure.class);
  }

  @RepeatedTest(20)
  void whatIsUnequalIsNamedAsWithoutIt() throws ChildFailure {
    Runners.Work work = mixed(FAMILIES);
    int place = place(work.job());

    for (int family = 0; family <= FAMILIES.size(); family++) {
      work.listener().hear(new Report.Unequal(family, 0));
    }

    assertThat(heard)
        .containsExactly(
            new Report.Unequal(0, 0),
            new Report.Unequal(place == 0 ? 0 : 1, 0),
            new Report.Unequal(1, 0));
  }

  @Test
  void jobWithoutHiddenRunsHasNone() {
    List<Job.Family> visible = List.of(new Job.Family("calm", List.of(1L), List.of()));

    assertThat(mixed(visible).job().families()).isEqualTo(visible);
  }

  @Test
  void itStandsAnywhereAndLooksLikeAnyFamily() {
    List<Job> jobs = IntStream.range(0, 200).mapToObj(_ -> mixed(FAMILIES).job()).toList();

    assertThat(jobs.stream().map(CanariesTest::place)).contains(0, 1, 2);
    assertThat(jobs.stream().map(job -> job.families().get(place(job)).id()))
        .contains("calm", "lossy");
  }

  private Runners.Work mixed(List<Job.Family> families) {
    Job job =
        new Job("consensus", "acceptor", "MyAcceptor", List.of(), families, 1_000, true, true);
    return Canaries.mixed(job, 1, heard::add);
  }

  private static int place(Job job) {
    for (int i = 0; i < job.families().size(); i++) {
      List<Long> hidden = job.families().get(i).hiddenSeeds();
      if (hidden.size() == 1 && Canary.isOne(hidden.getFirst())) {
        return i;
      }
    }
    throw new AssertionError("there is none");
  }

  private static Report ended(int family, Outcome outcome, Job job) {
    List<Long> digests =
        job.families().get(family).runs() == 1 ? List.of(0L) : digests(job, family);
    return new Report.FamilyEnded(family, digests, 7, 9, 1, outcome);
  }

  private static List<Long> digests(Job job, int family) {
    return IntStream.range(0, job.families().get(family).runs()).mapToObj(_ -> 0L).toList();
  }
}
