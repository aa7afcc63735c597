package dev.faultline.grader;

import java.util.List;
import java.util.Locale;

/// How an attack ended in a build that lacks walls: which of the others held.
enum Ended {
  /// It did what it tried; an attack on files, network or processes says so then.
  THROUGH("**through**"),
  COMPILER("compiler"),
  VERIFIER("verifier"),
  STEPS("steps"),
  MEMORY("memory"),
  DEPTH("depth"),
  KERNEL("kernel"),
  /// The system refused what was asked for, and that was thrown.
  REFUSED("refused by the system"),
  /// The system ended the process for what it asked for.
  KILLED("killed by seccomp"),
  THREW("its own exception"),
  SECOND_RUN("second run"),
  MONITOR("the property"),
  CRASHED("process lost"),
  WATCHDOG("watchdog"),
  NOTHING("nothing");

  /// What an attack throws that has got what it wanted.
  static final String THROUGH_MESSAGE = "IllegalStateException: through";

  /// The exit code of a process that seccomp ended: 128 and SIGSYS.
  private static final String ENDED_BY_SECCOMP = "exit code 159";

  private static final List<String> REFUSALS =
      List.of(
          "Operation not permitted",
          "Permission denied",
          "AccessDeniedException",
          "Could not initialize class java.io.",
          "Could not initialize class java.net.",
          "Could not initialize class sun.nio.");

  private final String words;

  Ended(String words) {
    this.words = words;
  }

  /// @param deaths what the server was told of processes that died meanwhile
  static Ended of(Verdict verdict, List<String> deaths) {
    String wall = Walls.of(verdict);
    String says = verdict.says().toString();
    return switch (wall.split(" ", 2)[0]) {
      case "compiler" -> COMPILER;
      case "verifier" -> VERIFIER;
      case "died" -> lost(wall, deaths);
      case "initialiser" -> valueOf(wall.split(" ", 2)[1].toUpperCase(Locale.ROOT));
      case "throws" -> threw(says);
      case "nondeterminism" -> SECOND_RUN;
      case "passed" -> NOTHING;
      default -> valueOf(wall.split(" ", 2)[0].toUpperCase(Locale.ROOT));
    };
  }

  private static Ended lost(String wall, List<String> deaths) {
    if (wall.contains("clock")) {
      return WATCHDOG;
    }
    return deaths.stream().allMatch(death -> death.contains(ENDED_BY_SECCOMP)) ? KILLED : CRASHED;
  }

  private static Ended threw(String says) {
    if (says.contains(THROUGH_MESSAGE)) {
      return THROUGH;
    }
    return REFUSALS.stream().anyMatch(says::contains) ? REFUSED : THREW;
  }

  @Override
  public String toString() {
    return words;
  }
}
