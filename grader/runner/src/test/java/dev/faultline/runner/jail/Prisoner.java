package dev.faultline.runner.jail;

import java.lang.foreign.Arena;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The main class of a process that goes to jail and then makes the system calls that it was asked
/// for, each in a thread that was there before the jail, in the main thread, and in a new one.
///
/// Arguments: `free` or who it is; then a call each, its number and its words with commas between.
/// The word `path` stands for the address of a file's name, `self` for its number, `parent` for
/// that of its parent.
///
/// It prints the layers, then a line of results for each call.
public final class Prisoner {

  private static final int TOO_LATE = 99;

  private final SystemCalls calls = SystemCalls.link();
  private final long path = Arena.global().allocateFrom("/etc/passwd").address();

  /// Asked for before the jail, where it can be read.
  private final long parent = ProcessHandle.current().parent().orElseThrow().pid();

  private Prisoner() {}

  public static void main(String[] arguments) throws Exception {
    new Prisoner().serve(arguments[0], List.of(arguments).subList(1, arguments.length));
  }

  private void serve(String who, List<String> attempts) throws Exception {
    try (ExecutorService before = thread("before")) {
      rehearse(before);
      if (!who.equals("free")) {
        System.out.println(InnerJail.prepare(InnerJail.Inmate.valueOf(who)).close());
      }
      for (String attempt : attempts) {
        System.out.println(attempt(attempt, before));
        System.out.flush();
      }
      Runtime.getRuntime().halt(System.out.checkError() ? TOO_LATE : 0);
    }
  }

  /// What is needed later is loaded, from folders too, which is too late in jail.
  private void rehearse(ExecutorService before) throws Exception {
    attempt("39", before);
    attempt("4095", before); // there is none: so it is learnt why calls fail
    var _ = Layer.missing(Layer.Kind.SECCOMP, "of a rehearsal").toString();
  }

  private String attempt(String attempt, ExecutorService before) throws Exception {
    Callable<Long> call = () -> make(attempt);
    try (ExecutorService after = thread("after")) {
      return "%d %d %d".formatted(before.submit(call).get(), call.call(), after.submit(call).get());
    }
  }

  private long make(String attempt) {
    long[] words = Arrays.stream(attempt.split(",")).mapToLong(this::word).toArray();
    return calls.call(words[0], Arrays.copyOfRange(words, 1, words.length));
  }

  private long word(String word) {
    return switch (word) {
      case "path" -> path;
      case "self" -> ProcessHandle.current().pid();
      case "parent" -> parent;
      default -> Long.decode(word);
    };
  }

  private static ExecutorService thread(String name) {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
  }
}
