package dev.faultline.runner;

import dev.faultline.runner.jail.InnerJail;
import dev.faultline.runner.jail.Layer;
import dev.faultline.sim.Containers;
import dev.faultline.sim.StrategyLoader;
import dev.faultline.sim.Values;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// The main class of a runner process: rehearse, say READY, run one job or play with one strategy,
/// halt.
///
/// Frames go over the descriptors of standard input and output, which nothing else can reach:
/// {@link System#out} and its like lead nowhere from the first moment.
public final class RunnerMain {

  /// So deep that metered code runs out of steps long before it runs out of stack.
  private static final long STACK_BYTES = 64L << 20;

  private static final int EXIT_DONE = 0;
  private static final int EXIT_BROKEN = 70;

  private final InputStream in;
  private final OutputStream out;
  private final boolean isJailed;

  /// Links the jail while the first job warms up the rest.
  private final FutureTask<InnerJail> jail =
      new FutureTask<>(() -> InnerJail.prepare(InnerJail.Inmate.RUNNER));

  private RunnerMain(InputStream in, OutputStream out, boolean isJailed) {
    this.in = in;
    this.out = out;
    this.isJailed = isJailed;
  }

  public static void main(String[] arguments) throws InterruptedException {
    InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    System.setIn(InputStream.nullInputStream());
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    System.setErr(new PrintStream(OutputStream.nullOutputStream()));
    Values.use(meteredContainers());
    RunnerMain runner = new RunnerMain(in, out, InnerJail.isAskedFor(arguments));
    if (runner.isJailed) {
      Thread.ofPlatform().daemon().name("jail").start(runner.jail);
    }
    Thread thread = new Thread(null, runner::serve, "strategy", STACK_BYTES);
    thread.start();
    thread.join();
  }

  /// What strategies get from the simulator is metered too.
  private static Containers meteredContainers() {
    String name = Containers.METERED_PREFIX + "MeteredContainers";
    try {
      return Class.forName(name)
          .asSubclass(Containers.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the metered collections are not on the class path", e);
    }
  }

  private void serve() {
    int exit = EXIT_BROKEN;
    // Made before the rehearsal, so that nothing is left to be loaded when the job comes.
    Thread watch = new Thread(this::haltWithSupervisor, "supervisor-watch");
    watch.setDaemon(true);
    JobRun.Listener supervisor = report -> ReportCodec.toFrame(report).writeTo(out);
    try {
      boolean isTraining = rehearse();
      if (isTraining) {
        trainReadiness();
        System.exit(EXIT_DONE);
      }
      new Readiness(closeJail()).toFrame().writeTo(out);
      Optional<Frame> frame = Frame.readFrom(in);
      if (frame.isPresent() && frame.get().type() == Frame.Type.OPEN) {
        play(frame.get(), supervisor);
      } else if (frame.isPresent()) {
        watch.start();
        run(frame.get(), supervisor);
      }
      exit = EXIT_DONE;
    } catch (IOException e) {
      // The supervisor is gone, and nobody is left to hear of it.
      exit = EXIT_BROKEN;
    } finally {
      Runtime.getRuntime().halt(exit);
    }
  }

  /// Puts up the walls. Nothing is opened any more behind them, so the rehearsal comes first.
  private List<Layer> closeJail() throws IOException {
    if (!isJailed) {
      return List.of();
    }
    ClassPathJars.open();
    ClassPathJars.loadOne();
    StrategyLoader.defineOne();
    return prepared().close();
  }

  private InnerJail prepared() throws IOException {
    try {
      return jail.get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IOException("the jail could not be prepared", e);
    }
  }

  /// Runs a first job whose reports nobody hears, so that the real one finds everything loaded.
  ///
  /// @return whether this process is there to be trained only
  private boolean rehearse() throws IOException {
    Frame frame = Frame.readFrom(in).orElseThrow(() -> new IOException("no first frame"));
    if (frame.type() != Frame.Type.REHEARSE && frame.type() != Frame.Type.TRAIN) {
      throw new MalformedFrameException("a rehearsal was due, not " + frame.type());
    }
    if (frame.payload().length > 0) {
      run(frame, true, report -> ReportCodec.from(ReportCodec.toFrame(report)));
    }
    return frame.type() == Frame.Type.TRAIN;
  }

  /// All that becoming ready loads, without a wall: whoever trains writes a file at its end.
  private void trainReadiness() throws IOException {
    if (isJailed) {
      prepared();
      ClassPathJars.open();
      StrategyLoader.defineOne();
      new Readiness(List.of()).toFrame();
    }
  }

  /// Plays with one strategy. The pipe is read between the runs, and each of these is short.
  private void play(Frame frame, JobRun.Listener supervisor) throws IOException {
    try {
      new PlayRun(Job.from(frame), supervisor).serve(in);
    } catch (ReflectiveOperationException | RuntimeException | Error e) {
      supervisor.hear(new Report.Broken(describe(e)));
    }
  }

  private static void run(Frame frame, JobRun.Listener supervisor) throws IOException {
    if (frame.type() != Frame.Type.JOB) {
      throw new MalformedFrameException("a job was due, not " + frame.type());
    }
    run(frame, false, supervisor);
  }

  @SuppressWarnings("CatchAndPrintStackTrace")
  private static void run(Frame frame, boolean isRehearsal, JobRun.Listener listener)
      throws IOException {
    try {
      new JobRun(Job.from(frame), isRehearsal, listener).run();
    } catch (ReflectiveOperationException | RuntimeException | Error e) {
      // The wall between learner code and us: whatever comes through is reported as our fault.
      listener.hear(new Report.Broken(describe(e)));
    }
  }

  private static String describe(Throwable thrown) {
    StringBuilder text = new StringBuilder(thrown.getClass().getName());
    for (StackTraceElement element : thrown.getStackTrace()) {
      text.append(" at ").append(element);
    }
    return text.toString();
  }

  /// Ends this process when its supervisor closes the pipe or dies, however busy it is.
  private void haltWithSupervisor() {
    try {
      while (in.read() >= 0) {
        // Nothing more is expected.
      }
    } catch (IOException e) {
      // A broken pipe means the same as a closed one.
    }
    Runtime.getRuntime().halt(EXIT_BROKEN);
  }
}
