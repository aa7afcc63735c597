package dev.faultline.cli;

import java.io.PrintStream;

/// Where a command writes: its result to `out`, all else to `err`.
record Console(PrintStream out, PrintStream err) {

  void say(String line) {
    err.println("faultline: " + line);
  }
}
