package dev.faultline.grader.process;

import dev.faultline.grader.compile.CompileReply;
import dev.faultline.grader.compile.CompileRequest;
import dev.faultline.grader.compile.CompilerMain;
import dev.faultline.runner.Readiness;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The compiler processes: one hot, the others spare.
public final class Compilers implements AutoCloseable {

  private static final List<String> OPTIONS =
      List.of(
          "-XX:+UseSerialGC",
          "-Xmx512m",
          "-Xmn64m",
          "-XX:TieredStopAtLevel=1",
          "-XX:-UsePerfData",
          "-XX:+DisableAttachMechanism",
          "-XX:+DisplayVMOutputToStderr",
          "-XX:+ErrorFileToStderr",
          "-XX:-CreateCoredumpOnCrash",
          "--enable-native-access=ALL-UNNAMED",
          "-Duser.language=en",
          "-Dfile.encoding=UTF-8");

  private final Limits limits;
  private final Command command;
  private final Spares spares;

  /// @param shadows the archive of the metered collections
  /// @param count how many there are
  public Compilers(Surroundings surroundings, Path shadows, int count, Limits limits) {
    this.limits = limits;
    this.command =
        new Command(
            "compiler", surroundings, OPTIONS, ClassPath.ofCompiler(shadows), CompilerMain.class);
    this.spares =
        new Spares(
            this::start,
            PoolSize.fixed(count),
            limits.start().multipliedBy(2),
            surroundings.clock());
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
      isSound = !reply.isLast();
      return reply;
    } finally {
      if (isSound) {
        spares.giveBack(child);
      } else {
        spares.replace(child);
      }
    }
  }

  /// Makes the AOT cache if there is none yet; compilers that start after it are faster.
  public void train() throws ChildFailure, InterruptedException {
    Optional<Command.Training> training = command.train(CompilerMain.TRAIN);
    if (training.isPresent()) {
      spares.finish(training.get(), limits.start());
    }
  }

  /// How many compilers stand ready.
  int ready() {
    return spares.ready();
  }

  @Override
  public void close() {
    spares.close();
  }

  private Child start() throws ChildFailure {
    Child child = command.start();
    child.within(
        limits.start(),
        compiler -> {
          command.heard(Readiness.from(compiler.receive()));
          return Duration.ZERO;
        });
    return child;
  }
}
