package dev.faultline.cli;

import java.util.List;
import java.util.OptionalInt;

/// The command line.
public final class Main {

  private Main() {}

  public static void main(String[] words) {
    try {
      run(List.of(words), new Console(System.out, System.err)).ifPresent(System::exit);
    } catch (RuntimeException e) {
      // Threads that would keep the process may have been started.
      e.printStackTrace();
      System.exit(Exit.INCONCLUSIVE);
    }
  }

  /// Runs a command and returns its exit code; none when it goes on by itself.
  static OptionalInt run(List<String> words, Console console) {
    if (words.isEmpty()) {
      console.say("name a command: serve, check, grade, grade-all, replay, seek, new, bench");
      return OptionalInt.of(Exit.USAGE);
    }
    List<String> rest = words.subList(1, words.size());
    try {
      return switch (words.getFirst()) {
        case "serve" -> new ServeCommand(console).run(rest);
        case "grade" -> OptionalInt.of(new GradeCommand(console).run(rest));
        case "grade-all" -> OptionalInt.of(new GradeAllCommand(console).run(rest));
        case "check" -> OptionalInt.of(new CheckCommand(console).run(rest));
        case "bench" -> OptionalInt.of(new BenchCommand(console).run(rest));
        case "train" -> OptionalInt.of(new TrainCommand(console).run(rest));
        case "replay" -> OptionalInt.of(new ReplayCommand(console).run(rest));
        case "seek" -> OptionalInt.of(new SeekCommand(console).run(rest));
        case "new" -> OptionalInt.of(new NewCommand(console).run(rest));
        default -> throw new Usage("there is no command '" + words.getFirst() + "'");
      };
    } catch (Usage e) {
      console.say(e.text());
      return OptionalInt.of(Exit.USAGE);
    }
  }
}
