package dev.faultline.cli;

import dev.faultline.content.Catalogue;
import dev.faultline.content.ContentFolders;
import dev.faultline.content.Exercise;
import dev.faultline.content.Gate;
import dev.faultline.content.Lesson;
import dev.faultline.content.Puzzle;
import dev.faultline.content.PuzzleCheck;
import dev.faultline.content.Report;
import dev.faultline.grader.Judge;
import dev.faultline.grader.JudgeOptions;
import dev.faultline.grader.Secret;
import dev.faultline.scaffold.Unwritten;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// `check`: the gate. Reads all content, then proves each exercise with the strategies beside it;
/// of an instructor's folder, those that are in it.
final class CheckCommand {

  private static final Arguments.Known KNOWN =
      new Arguments.Known(Set.of("--secrets", "--content"), Set.of("--json"));

  private static final int FIXED_SECRETS = 20;
  private static final int MAX_SECRETS = 100_000;
  private static final int SECRET_BYTES = 32;

  private final Console console;

  CheckCommand(Console console) {
    this.console = console;
  }

  int run(List<String> words) throws Usage {
    Arguments arguments = Arguments.parse(words, KNOWN);
    int more = arguments.number("--secrets", 0, 0, MAX_SECRETS);
    ContentFolders folders = folders(arguments);
    Optional<Catalogue> catalogue = Contents.load(folders, console);
    if (catalogue.isEmpty()) {
      return Exit.FAILED;
    }
    ExerciseChoice choice = new ExerciseChoice(catalogue.get(), folders);
    List<Exercise> exercises = choice.of(arguments.positional());
    List<Puzzle> puzzles = choice.puzzlesOf(arguments.positional());
    if (exercises.isEmpty() && puzzles.isEmpty() && !arguments.has("--json")) {
      console.out().println("the lessons are sound, and hold no exercise to be proved");
    }
    List<Secret> secrets = new ArrayList<>(Gate.fixedSecrets(FIXED_SECRETS));
    secrets.addAll(random(more));
    List<Report> reports = new ArrayList<>();
    Map<Puzzle, List<String>> complaints = new LinkedHashMap<>();
    List<Lesson> lessons = choice.lessonsOf(arguments.positional());
    CheckFigures figures;
    try (Judge judge = Judge.start(JudgeOptions.defaults())) {
      for (Exercise exercise : exercises) {
        Report report = new Gate().check(exercise, judge, secrets);
        reports.add(report);
        if (!arguments.has("--json")) {
          console.out().println(CheckText.of(report));
        }
      }
      for (Puzzle puzzle : puzzles) {
        complaints.put(puzzle, PuzzleCheck.complaints(puzzle, judge));
        if (!arguments.has("--json")) {
          console.out().println(CheckText.of(puzzle, complaints.get(puzzle)));
        }
      }
      figures = CheckFigures.of(lessons, catalogue.get(), folders, judge);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Exit.FAILED;
    }
    if (!arguments.has("--json")) {
      figures.text().lines().forEach(console.out()::println);
      lessons.stream()
          .flatMap(lesson -> catalogue.get().folderOfLesson(lesson.id()).stream())
          .flatMap(folder -> Unwritten.in(folder).stream())
          .forEach(unwritten -> console.out().println(unwritten));
    } else {
      console.out().println(CheckJson.of(reports, complaints, figures).toPrettyString());
    }
    boolean isSound =
        figures.ok()
            && reports.stream().allMatch(Report::ok)
            && complaints.values().stream().allMatch(List::isEmpty);
    return isSound ? Exit.OK : Exit.FAILED;
  }

  /// What `--content` says; or else the content folder that a path among the names leads into.
  private static ContentFolders folders(Arguments arguments) throws Usage {
    if (arguments.value("--content").isPresent()) {
      return Contents.folders(arguments);
    }
    Set<Path> named = new LinkedHashSet<>();
    for (String name : arguments.positional()) {
      ExerciseChoice.existing(name)
          .flatMap(ContentFolders::above)
          .filter(folder -> !ContentFolders.isSame(folder, Home.content()))
          .ifPresent(named::add);
    }
    if (named.size() > 1) {
      throw new Usage("these lie in different content folders; check one at a time: " + named);
    }
    return Contents.folders(named.stream().findFirst());
  }

  private static List<Secret> random(int count) {
    SecureRandom random = new SecureRandom();
    List<Secret> secrets = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      byte[] bytes = new byte[SECRET_BYTES];
      random.nextBytes(bytes);
      secrets.add(Secret.ofHex(HexFormat.of().formatHex(bytes)));
    }
    return secrets;
  }
}
