package dev.faultline.cli;

import dev.faultline.content.Catalogue;
import dev.faultline.content.Exercise;
import dev.faultline.grader.Judge;
import dev.faultline.grader.JudgeOptions;
import dev.faultline.grader.Progress;
import dev.faultline.grader.Secret;
import dev.faultline.grader.SourceFile;
import dev.faultline.grader.Submission;
import dev.faultline.grader.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/// `grade-all`: judges a folder of submissions, and writes a line of CSV for each.
final class GradeAllCommand {

  private static final Arguments.Known KNOWN =
      new Arguments.Known(Set.of("--csv", "--secret", "--content", "--data"), Set.of());

  /// More than any submission may have.
  private static final int MOST_BYTES = 4 << 20;

  private final Console console;

  GradeAllCommand(Console console) {
    this.console = console;
  }

  /// A submission, by the name of its file or folder.
  private record Named(String name, List<SourceFile> files) {}

  int run(List<String> words) throws Usage {
    Arguments arguments = Arguments.parse(words, KNOWN);
    if (arguments.positional().size() != 2) {
      throw new Usage(
          "grade-all needs an exercise and a folder, such as: grade-all paxos/acceptor DIR --csv OUT");
    }
    Path csv =
        arguments
            .value("--csv")
            .map(Path::of)
            .orElseThrow(() -> new Usage("grade-all needs --csv OUT, the file to write"));
    if (!VerdictCsv.canBeWrittenTo(csv)) {
      throw new Usage("--csv '" + csv + "' can not be written: name a file in a folder of yours");
    }
    List<Named> submissions = submissionsIn(Path.of(arguments.positional().get(1)));
    Optional<Catalogue> catalogue = Contents.load(Contents.folders(arguments), console);
    if (catalogue.isEmpty()) {
      return Exit.INCONCLUSIVE;
    }
    Exercise exercise = Submitted.exercise(catalogue.get(), arguments.positional().getFirst());
    List<Verdict> verdicts = judge(exercise, submissions, Submitted.secret(arguments));
    VerdictCsv lines = new VerdictCsv();
    for (int i = 0; i < submissions.size(); i++) {
      lines.add(submissions.get(i).name(), verdicts.get(i));
    }
    try {
      lines.writeTo(csv);
    } catch (IOException e) {
      throw new Usage("--csv '" + csv + "' can not be written: " + e.getMessage());
    }
    console.out().println(summary(verdicts) + "; written to " + csv);
    boolean isOurs = verdicts.stream().anyMatch(v -> v.verdict() == Verdict.Kind.INCONCLUSIVE);
    return isOurs ? Exit.INCONCLUSIVE : Exit.OK;
  }

  /// Every Java file of `folder` is a submission, and every folder in it one of several files.
  private static List<Named> submissionsIn(Path folder) throws Usage {
    List<Named> submissions = new ArrayList<>();
    for (Path entry : entriesOf(folder)) {
      String name = String.valueOf(entry.getFileName());
      if (Files.isDirectory(entry)) {
        List<SourceFile> files = new ArrayList<>();
        for (Path file : entriesOf(entry)) {
          if (isJava(file)) {
            files.add(source(file));
          }
        }
        submissions.add(new Named(name, files));
      } else if (isJava(entry)) {
        submissions.add(new Named(name, List.of(source(entry))));
      }
    }
    if (submissions.isEmpty()) {
      throw new Usage(
          "folder '" + folder + "' holds no submission: neither a .java file nor a folder of them");
    }
    return submissions;
  }

  private static List<Path> entriesOf(Path folder) throws Usage {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> !String.valueOf(entry.getFileName()).startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new Usage("there is no folder '" + folder + "' that can be read");
    }
  }

  /// Whatever is in the file: one that is no text, or too large, is that learner's alone, and
  /// rejected as such.
  private static SourceFile source(Path file) throws Usage {
    try (InputStream in = Files.newInputStream(file)) {
      String text = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
      return new SourceFile(String.valueOf(file.getFileName()), text);
    } catch (IOException _) {
      throw new Usage("file '" + file + "' can not be read");
    }
  }

  private static boolean isJava(Path file) {
    return String.valueOf(file.getFileName()).endsWith(".java") && Files.isRegularFile(file);
  }

  /// The verdicts, in the order of the submissions; as many are judged at once as there are
  /// processors.
  private static List<Verdict> judge(Exercise exercise, List<Named> submissions, Secret secret) {
    List<Verdict> verdicts = new ArrayList<>();
    int threads = Runtime.getRuntime().availableProcessors();
    try (Judge judge = Judge.start(JudgeOptions.defaults());
        ExecutorService judges =
            Executors.newFixedThreadPool(threads, Thread.ofPlatform().name("grade").factory())) {
      List<Future<Verdict>> judged = new ArrayList<>();
      for (Named named : submissions) {
        Submission submission =
            new Submission(exercise.spec(), named.files(), Submission.Mode.SUBMIT);
        judged.add(judges.submit(() -> judge.judge(submission, secret, Progress.NONE)));
      }
      for (Future<Verdict> verdict : judged) {
        verdicts.add(verdict.get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a submission could not be judged", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while judging", e);
    }
    return verdicts;
  }

  private static String summary(List<Verdict> verdicts) {
    Map<Verdict.Kind, Integer> counts = new EnumMap<>(Verdict.Kind.class);
    verdicts.forEach(verdict -> counts.merge(verdict.verdict(), 1, Integer::sum));
    return "%d submissions: %d passed, %d failed, %d rejected, %d inconclusive"
        .formatted(
            verdicts.size(),
            counts.getOrDefault(Verdict.Kind.PASSED, 0),
            counts.getOrDefault(Verdict.Kind.FAILED, 0),
            counts.getOrDefault(Verdict.Kind.REJECTED, 0),
            counts.getOrDefault(Verdict.Kind.INCONCLUSIVE, 0));
  }
}
