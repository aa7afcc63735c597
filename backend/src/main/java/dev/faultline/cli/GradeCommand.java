package dev.faultline.cli;

import dev.faultline.content.Catalogue;
import dev.faultline.content.Exercise;
import dev.faultline.content.Language;
import dev.faultline.grader.ExerciseSpec;
import dev.faultline.grader.Judge;
import dev.faultline.grader.JudgeOptions;
import dev.faultline.grader.Progress;
import dev.faultline.grader.Secret;
import dev.faultline.grader.SourceFile;
import dev.faultline.grader.Submission;
import dev.faultline.grader.Verdict;
import dev.faultline.submission.VerdictJson;
import dev.faultline.submission.VerdictWords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `grade`: judges one submission through the same pipeline as the server.
final class GradeCommand {

  private static final Arguments.Known KNOWN =
      new Arguments.Known(
          Set.of("--secret", "--lang", "--content", "--data"), Set.of("--json", "--reveal"));

  private final Console console;

  GradeCommand(Console console) {
    this.console = console;
  }

  int run(List<String> words) throws Usage {
    Arguments arguments = Arguments.parse(words, KNOWN);
    if (arguments.positional().size() < 2) {
      throw new Usage("grade needs an exercise and a file, such as: grade paxos/acceptor A.java");
    }
    Language language = arguments.language();
    Optional<Catalogue> catalogue = Contents.load(Contents.folders(arguments), console);
    if (catalogue.isEmpty()) {
      return Exit.INCONCLUSIVE;
    }
    Exercise exercise = Submitted.exercise(catalogue.get(), arguments.positional().getFirst());
    ExerciseSpec spec = arguments.has("--reveal") ? revealing(exercise.spec()) : exercise.spec();
    List<SourceFile> files =
        sources(arguments.positional().subList(1, arguments.positional().size()));
    Secret secret = Submitted.secret(arguments);
    Verdict verdict;
    try (Judge judge = Judge.start(JudgeOptions.oneAtATime())) {
      verdict =
          judge.judge(new Submission(spec, files, Submission.Mode.SUBMIT), secret, Progress.NONE);
    }
    VerdictWords sentences = VerdictWords.of(spec.engine(), language);
    console
        .out()
        .println(
            arguments.has("--json")
                ? VerdictJson.of(verdict, sentences, language).toPrettyString()
                : VerdictText.of(verdict, sentences, language));
    return Exit.of(verdict.verdict());
  }

  private static List<SourceFile> sources(List<String> names) throws Usage {
    List<SourceFile> files = new ArrayList<>();
    for (String name : names) {
      files.add(Submitted.source(Path.of(name)));
    }
    return files;
  }

  private static ExerciseSpec revealing(ExerciseSpec spec) {
    return new ExerciseSpec(
        spec.id(),
        spec.version(),
        spec.engine(),
        spec.role(),
        spec.className(),
        spec.families(),
        spec.stepBudget(),
        ExerciseSpec.Reveal.TRACE);
  }
}
