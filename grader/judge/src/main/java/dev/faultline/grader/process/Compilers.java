package dev.faultline.grader.process;

import dev.faultline.grader.compile.CompileReply;
import dev.faultline.grader.compile.CompileRequest;
import dev.faultline.grader.compile.CompilerMain;
import dev.faultline.runner.Frame;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;

/// The compiler processes: one hot, the others spare.
public final class Compilers implements AutoCloseable {

  private static final List<String> OPTIONS =
      List.of(
          "-XX:+UseSerialGC",
          "-Xmx512m",
          "-XX:TieredStopAtLevel=1",
          "-XX:-UsePerfData",
          "-XX:+DisplayVMOutputToStderr",
          "-XX:+ErrorFileToStderr",
          "-XX:-CreateCoredumpOnCrash",
          "-Duser.language=en",
          "-Dfile.encoding=UTF-8");

  private final Limits limits;
  private final Spares spares;

  public Compilers(Jail jail, int count, Limits limits, ScheduledExecutorService clock) {
    this.limits = limits;
    List<String> command = new ArrayList<>();
    command.add(Child.java());
    command.addAll(OPTIONS);
    command.addAll(List.of("-cp", ClassPath.ofCompiler().toString(), CompilerMain.class.getName()));
    this.spares =
        new Spares(() -> start(jail, command, clock), count, limits.start().multipliedBy(2));
  }

  /// Compiles in the next process that is free.
  ///
  /// @throws ChildFailure when the process was too slow or died; another takes its place
  public CompileReply compile(CompileRequest request) throws ChildFailure, InterruptedException {
    Child child = spares.take();
    boolean isSound = false;
    try {
      CompileReply reply =
          child.within(
              limits.compile(),
              compiler -> {
                compiler.send(request.toFrame());
                return CompileReply.from(compiler.receive());
              });
      isSound = true;
      return reply;
    } finally {
      if (isSound) {
        spares.giveBack(child);
      } else {
        spares.replace(child);
      }
    }
  }

  @Override
  public void close() {
    spares.close();
  }

  /// For tests that kill them.
  Spares spares() {
    return spares;
  }

  private Child start(Jail jail, List<String> command, ScheduledExecutorService clock)
      throws ChildFailure {
    Child child = Child.start(jail, command, clock);
    child.within(
        limits.start(),
        compiler -> {
          compiler.receive(Frame.Type.READY);
          return Duration.ZERO;
        });
    return child;
  }
}
