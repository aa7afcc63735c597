package dev.faultline.grader.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.engine.consensus.api.Acceptor;
import dev.faultline.grader.compile.Compiled;
import dev.faultline.grader.shadow.Archive;
import dev.faultline.runner.ClassFile;
import dev.faultline.runner.Job;
import dev.faultline.runner.Report;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Runners, asked for what the verifier would never let through.
class RunnersTest {

  private static ScheduledExecutorService clock;
  private static Runners runners;

  @BeforeAll
  static void start() {
    clock = Surroundings.clock("clock");
    Duration limit = Duration.ofSeconds(30);
    Limits limits = new Limits(limit, limit, limit);
    Surroundings surroundings = new Surroundings(Jail.system(), clock, Optional.empty());
    runners = new Runners(surroundings, Archive.FILE, 1, limits);
  }

  @AfterAll
  static void stop() {
    runners.close();
    clock.shutdownNow();
  }

  @Test
  void stateThatOutlivesARunIsSeenInTheSecondRun() throws Exception {
    List<Report> reports =
        run(
            acceptor(
                "static int seen;",
                "if (++seen % 7 == 3) context.send(from, new Nack(prepare.ballot(), prepare.ballot()));"));

    assertThat(reports.getLast()).isInstanceOf(Report.Unequal.class);
  }

  @Test
  void clockOfTheMachineIsSeenInTheSecondRun() throws Exception {
    List<Report> reports =
        run(
            acceptor(
                "record Now(long nanos) implements Payload {}",
                "context.disk().put(\"now\", new Now(System.nanoTime()));"));

    assertThat(reports.getLast()).isInstanceOf(Report.Unequal.class);
  }

  @Test
  void outputOfAStrategyDoesNotReachTheFrames() throws Exception {
    List<Report> reports =
        run(
            acceptor(
                "",
                "System.out.println(\"frame\"); System.err.println(\"frame\"); System.out.flush();"));

    assertThat(reports.getLast()).isEqualTo(new Report.Done());
  }

  @Test
  void classThatTheMachineRefusesIsOurFault() throws Exception {
    List<ClassFile> broken = List.of(new ClassFile("MyAcceptor", new byte[] {1, 2, 3}));

    assertThat(run(broken).getLast())
        .isInstanceOfSatisfying(
            Report.Broken.class,
            report -> assertThat(report.what()).startsWith("java.lang.ClassFormatError"));
  }

  private static List<Report> run(List<ClassFile> classes) throws Exception {
    List<Report> reports = new ArrayList<>();
    Job.Family calm = new Job.Family("calm", List.of(1L, 2L, 3L), List.of(4L, 5L));
    Job job =
        new Job("consensus", "acceptor", "MyAcceptor", classes, List.of(calm), 200_000, true, true);
    runners.run(List.of(new Runners.Work(job, 1, reports::add)));
    return reports;
  }

  private static List<ClassFile> acceptor(String members, String body) {
    return Compiled.unverified(
        "MyAcceptor",
        Acceptor.class,
        """
        import dev.faultline.api.*;
        import dev.faultline.engine.consensus.api.*;

        class MyAcceptor implements Acceptor {
          %s
          public void start(Context context) {}
          public void onAccept(NodeId from, Accept accept, Context context) {}
          public void onPrepare(NodeId from, Prepare prepare, Context context) {
            %s
          }
        }
        """
            .formatted(members, body));
  }
}
