package dev.faultline.content;

import dev.faultline.content.markdown.JavaHighlighter;
import dev.faultline.content.markdown.Piece;
import dev.faultline.content.trace.Making;
import dev.faultline.content.trace.Shot;
import dev.faultline.content.trace.ShotCheck;
import dev.faultline.content.trace.TraceFigure;
import dev.faultline.content.trace.TraceScript;
import dev.faultline.grader.ExerciseSpec;
import dev.faultline.grader.SourceFile;
import dev.faultline.sim.Engines;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads the figures of one lesson that are drawn from runs, and the strategies in its folder
/// `runs`. What runs with the engine's plain strategy is held against its lines here and now; what
/// needs a process of its own, by the gate.
final class LessonRuns {

  static final String FOLDER = "runs";

  /// What a run may use: more than any that fits a figure.
  private static final long STEP_BUDGET = 200_000;

  private static final String JAVA = ".java";

  private final LinkResolver links;
  private final FileProblems problems;

  /// @param links the surroundings of the lesson's text
  LessonRuns(LinkResolver links) {
    this.links = links;
    this.problems = links.problems();
  }

  /// The block that `script` says; empty, with problems, where it can not be read.
  Optional<Block> read(Piece.Script script) {
    return TraceScript.read(script, names(links.lesson(), problems), links)
        .map(figure -> {
          check(figure);
          return new Block.Trace(figure, strategies(figure));
        });
  }

  /// Names of the strategies that lie beside `lesson`.
  static Set<String> names(Site.LessonFolder lesson, FileProblems problems) {
    Set<String> names = new TreeSet<>();
    String folder = lesson.path() + "/" + FOLDER;
    for (String name : Listing.names(lesson.root(), folder, problems.all())) {
      if (name.matches("[A-Z][A-Za-z0-9]*\\.java")) {
        names.add(name.substring(0, name.length() - JAVA.length()));
      } else {
        problems
            .in(folder + "/" + name)
            .at(1, "this is no strategy", "name it like its class, such as Forgetful.java");
      }
    }
    return names;
  }

  private void check(TraceFigure figure) {
    figure.shots().stream()
        .filter(shot -> shot.making().strategy().isEmpty())
        .flatMap(shot -> ShotCheck.of(shot, shot.making().playPlain()).stream())
        .forEach(wrong -> problems.at(wrong.line(), wrong.what(), wrong.fix()));
  }

  private Map<String, AuthorStrategy> strategies(TraceFigure figure) {
    Map<String, AuthorStrategy> strategies = new LinkedHashMap<>();
    for (Shot shot : figure.shots()) {
      Making making = shot.making();
      making
          .strategy()
          .flatMap(name -> strategy(name, making))
          .ifPresent(strategy -> strategies.put(strategy.spec().className(), strategy));
    }
    return strategies;
  }

  private Optional<AuthorStrategy> strategy(String name, Making making) {
    FileProblems java = problems.in(links.lesson().path() + "/" + FOLDER + "/" + name + JAVA);
    return SourceText.read(links.lesson().root().resolve(java.file()), java)
        .map(source -> {
          if (JavaHighlighter.hasPackage(source.text())) {
            java.at(1, "the file has a package statement", "take it away");
          }
          if (!JavaHighlighter.declares(source.text(), name)) {
            java.at(1, "no class " + name + " is declared here", "name the class like its file");
          }
          return strategy(name, making, source.text());
        });
  }

  private AuthorStrategy strategy(String name, Making making, String source) {
    ExerciseSpec spec =
        new ExerciseSpec(
            links.lesson().id() + "/" + name,
            "",
            making.engine(),
            making.world().role(),
            name,
            List.of(),
            STEP_BUDGET,
            ExerciseSpec.Reveal.TRACE);
    SourceFile file = new SourceFile(name + JAVA, source);
    String print = new AuthorStrategy(spec, file).print();
    int engineVersion = Engines.named(making.engine()).version();
    return new AuthorStrategy(ExerciseVersion.versioned(spec, engineVersion, print), file);
  }
}
