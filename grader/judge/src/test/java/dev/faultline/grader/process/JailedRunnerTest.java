package dev.faultline.grader.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.engine.consensus.api.Acceptor;
import dev.faultline.engine.remote.api.RemoteCall;
import dev.faultline.grader.compile.Compiled;
import dev.faultline.grader.shadow.Archive;
import dev.faultline.runner.ClassFile;
import dev.faultline.runner.Frame;
import dev.faultline.runner.Job;
import dev.faultline.runner.Readiness;
import dev.faultline.runner.Report;
import dev.faultline.runner.ReportCodec;
import dev.faultline.runner.RunnerMain;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runners as a server starts them: from jars, with an AOT cache that was made behind the walls.
class JailedRunnerTest {

  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final Job ACCEPTOR =
      job("consensus", "acceptor", classes("MyAcceptor", Acceptor.class, acceptor()));
  private static final Job CALL =
      job("remote", "call", classes("MyCall", RemoteCall.class, call()));

  @TempDir private static Path cacheFolder;
  private static ScheduledExecutorService clock;
  private static Command command;

  @BeforeAll
  static void train() throws Exception {
    clock = Surroundings.clock("clock");
    command = command(Jail.system());
    Command.Training training = command.train().orElseThrow();
    try (Child child = training.child()) {
      child.within(
          LIMIT,
          runner -> {
            runner.send(ACCEPTOR.toFrame(Frame.Type.TRAIN));
            return true;
          });
      assertThat(child.await(LIMIT)).isZero();
    }
    training.finish().run();
    assertThat(cacheFolder).isDirectoryContaining("glob:**.bin");
  }

  @AfterAll
  static void stop() {
    clock.shutdownNow();
  }

  @Test
  void jobThatWasRehearsedRuns() throws Exception {
    assertThat(reports(command, ACCEPTOR, ACCEPTOR).getLast()).isEqualTo(new Report.Done());
  }

  @Test
  void jobOfAnotherEngineThanTheRehearsedRuns() throws Exception {
    assertThat(reports(command, ACCEPTOR, CALL).getLast()).isEqualTo(new Report.Done());
  }

  @Test
  void jobRunsWithoutAnyRehearsal() throws Exception {
    assertThat(reports(command, null, CALL).getLast()).isEqualTo(new Report.Done());
  }

  @Test
  void jobThatIsLongerThanTheBufferOfAStreamRuns() throws Exception {
    Job.Family family =
        new Job.Family("calm", LongStream.range(0, 2_000).boxed().toList(), List.of());
    Job many =
        new Job("remote", "call", "MyCall", CALL.classes(), List.of(family), 200_000, true, true);

    assertThat(many.toFrame(Frame.Type.JOB).payload()).hasSizeGreaterThan(8_192);
    assertThat(reports(command, CALL, many).getLast()).isEqualTo(new Report.Done());
  }

  @Test
  void reportsAreThoseOfARunnerWithoutAJail() throws Exception {
    Command free = command(Jail.NONE);

    assertThat(reports(command, ACCEPTOR, ACCEPTOR)).isEqualTo(reports(free, ACCEPTOR, ACCEPTOR));
    assertThat(reports(command, ACCEPTOR, CALL)).isEqualTo(reports(free, ACCEPTOR, CALL));
  }

  private static Command command(Jail jail) {
    return new Command(
        "runner",
        new Surroundings(jail, clock, Optional.of(cacheFolder)),
        RunnerOptions.ALL,
        ClassPath.ofRunner(Archive.FILE).inJars(),
        RunnerMain.class);
  }

  private static List<Report> reports(Command command, @Nullable Job rehearsal, Job job)
      throws ChildFailure {
    try (Child child = command.start()) {
      return child.within(
          LIMIT,
          runner -> {
            runner.send(
                rehearsal == null
                    ? new Frame(Frame.Type.REHEARSE, new byte[0])
                    : rehearsal.toFrame(Frame.Type.REHEARSE));
            Readiness.from(runner.receive());
            runner.send(job.toFrame(Frame.Type.JOB));
            return received(runner);
          });
    }
  }

  private static List<Report> received(Child runner) throws IOException {
    List<Report> reports = new ArrayList<>();
    do {
      Report report = ReportCodec.from(runner.receive());
      if (!(report instanceof Report.Progress)) {
        reports.add(report);
      }
    } while (reports.isEmpty()
        || !(reports.getLast() instanceof Report.Done
            || reports.getLast() instanceof Report.Broken));
    return reports;
  }

  private static Job job(String engine, String role, List<ClassFile> classes) {
    Job.Family calm = new Job.Family("calm", List.of(1L, 2L, 3L), List.of(4L, 5L));
    String className = classes.getFirst().name();
    return new Job(engine, role, className, classes, List.of(calm), 200_000, true, true);
  }

  private static List<ClassFile> classes(String name, Class<?> type, String source) {
    return Compiled.unverified(name, type, source);
  }

  private static String acceptor() {
    return """
    import dev.faultline.api.*;
    import dev.faultline.engine.consensus.api.*;

    class MyAcceptor implements Acceptor {
      public void start(Context context) {}
      public void onAccept(NodeId from, Accept accept, Context context) {
        context.send(from, new Accepted(accept.proposal()));
      }
      public void onPrepare(NodeId from, Prepare prepare, Context context) {}
    }
    """;
  }

  private static String call() {
    return """
    import dev.faultline.api.*;
    import dev.faultline.engine.remote.api.*;

    class MyCall implements RemoteCall {
      public void onCall(Request request, ClientContext context) {
        context.send(context.server(), request);
      }
      public void onRequest(NodeId client, Request request, ServerContext context) {
        context.send(client, context.execute(request));
      }
      public void onReply(Reply reply, ClientContext context) {
        context.complete(reply);
      }
    }
    """;
  }
}
