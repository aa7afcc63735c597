package dev.faultline.grader.process;

import java.io.IOException;
import java.util.List;

/// The operating system's walls around a child process: the seam at which they are put up.
///
/// The outer wall is put up by the thread that starts the process, before it starts; the inner one
/// by the process itself, once it has rehearsed.
public interface Jail {

  /// No walls at all; the server then listens on the loopback address alone.
  Jail NONE =
      new Jail() {
        @Override
        public List<String> layers() {
          return List.of();
        }

        @Override
        public Process start(ProcessBuilder builder) throws IOException {
          return builder.start();
        }
      };

  /// Names of the walls in force, for the health page.
  List<String> layers();

  /// Starts the process behind them.
  Process start(ProcessBuilder builder) throws IOException;
}
