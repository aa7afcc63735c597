package dev.faultline.grader.process;

import dev.faultline.runner.Readiness;
import dev.faultline.runner.jail.Grant;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/// The operating system's walls around child processes: the seam at which they are put up.
///
/// The outer wall is put up by the thread that starts a process, before it starts; the inner ones
/// by the process itself, once it has rehearsed.
public interface Jail {

  /// No walls at all: to measure what they cost.
  Jail NONE =
      new Jail() {
        @Override
        public Walls walls() {
          return new Walls(true, List.of(), List.of("no jail was asked for"));
        }

        @Override
        public Walls walls(Duration patience) {
          return walls();
        }

        @Override
        public List<String> arguments() {
          return List.of();
        }

        @Override
        public Process start(ProcessBuilder builder, Cell cell) throws IOException {
          return builder.start();
        }

        @Override
        public void heard(String program, Readiness readiness) {}
      };

  /// All walls that this system has.
  static Jail system() {
    return new SystemJail();
  }

  /// What the outer wall lets a process reach.
  ///
  /// @param program its name
  record Cell(String program, List<Grant> grants) {

    public Cell {
      grants = List.copyOf(grants);
    }
  }

  /// Which walls stand, as far as processes have told.
  Walls walls();

  /// The same, as soon as they are known; what is known after `patience` if they never are.
  Walls walls(Duration patience) throws InterruptedException;

  /// Arguments that ask a process to put up its inner walls.
  List<String> arguments();

  /// Starts a process behind the outer wall.
  Process start(ProcessBuilder builder, Cell cell) throws IOException;

  /// A process called `program` has put up its inner walls.
  void heard(String program, Readiness readiness);
}
