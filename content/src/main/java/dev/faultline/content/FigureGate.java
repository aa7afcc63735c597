package dev.faultline.content;

import dev.faultline.content.trace.Making;
import dev.faultline.content.trace.Played;
import dev.faultline.content.trace.Shot;
import dev.faultline.content.trace.ShotCheck;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Holds the figures that are drawn from runs of lessons' own strategies against what their lines
/// say. What runs with an engine's plain strategy was held against its lines when it was read.
public final class FigureGate {

  private final Catalogue catalogue;
  private final ContentFolders folders;
  private final Runs runs;

  /// Makes runs with authors' strategies, in processes of their own.
  @FunctionalInterface
  public interface Runs {

    /// The run of `strategy` that `making` says.
    ///
    /// @throws NoRunException when there is none
    Played play(AuthorStrategy strategy, Making making) throws NoRunException;
  }

  /// A run that could not be made.
  public static final class NoRunException extends Exception {

    private final boolean ours;
    private final int line;

    private NoRunException(String what, int line, boolean ours) {
      super(what);
      this.line = line;
      this.ours = ours;
    }

    /// The strategy does not compile, or may not run.
    ///
    /// @param line of its source; 1 where it is the whole
    public static NoRunException ofStrategy(String what, int line) {
      return new NoRunException(what, Math.max(1, line), false);
    }

    /// Our fault: it may go well the next time.
    public static NoRunException ours(String what) {
      return new NoRunException(what, 1, true);
    }

    /// Whether it is no author's fault.
    public boolean isOurs() {
      return ours;
    }
  }

  public FigureGate(Catalogue catalogue, ContentFolders folders, Runs runs) {
    this.catalogue = catalogue;
    this.folders = folders;
    this.runs = runs;
  }

  /// How many runs of lessons' own strategies the figures of `lessons` show.
  public static int count(List<Lesson> lessons) {
    return (int)
        lessons.stream()
            .flatMap(lesson -> lesson.traces(Language.ZH).stream())
            .flatMap(trace -> trace.figure().shots().stream())
            .filter(shot -> shot.making().strategy().isPresent())
            .count();
  }

  /// What is wrong with the figures of `lessons`, in both languages.
  ///
  /// @throws NoRunException when a run could not be made, and it is our fault
  public List<ContentProblem> check(List<Lesson> lessons) throws NoRunException {
    List<ContentProblem> problems = new ArrayList<>();
    for (Lesson lesson : lessons) {
      Path folder = catalogue.folderOfLesson(lesson.id()).orElseThrow();
      for (Language language : Language.values()) {
        for (Block.Trace trace : lesson.traces(language)) {
          check(trace, folder, language, problems);
        }
      }
    }
    return problems.stream().distinct().toList();
  }

  private void check(
      Block.Trace trace, Path folder, Language language, List<ContentProblem> problems)
      throws NoRunException {
    for (Shot shot : trace.figure().shots()) {
      if (shot.making().strategy().isEmpty()) {
        continue;
      }
      String name = shot.making().strategy().get();
      AuthorStrategy strategy = Objects.requireNonNull(trace.strategies().get(name));
      try {
        for (ShotCheck.Complaint wrong : ShotCheck.of(shot, runs.play(strategy, shot.making()))) {
          Path file = folder.resolve(LessonReader.fileName(language));
          problems.add(problem(file, wrong.line(), wrong.what(), wrong.fix()));
        }
      } catch (NoRunException e) {
        if (e.isOurs()) {
          throw e;
        }
        Path file = folder.resolve(LessonRuns.FOLDER).resolve(strategy.source().name());
        problems.add(
            problem(
                file,
                e.line,
                "the strategy can not be run: " + e.getMessage(),
                "it is compiled and watched as learners' are; mend it"));
      }
    }
  }

  private ContentProblem problem(Path file, int line, String what, String fix) {
    Path root = folders.holding(file);
    return new ContentProblem(
        root, root.relativize(file).toString().replace('\\', '/'), line, what, fix);
  }
}
