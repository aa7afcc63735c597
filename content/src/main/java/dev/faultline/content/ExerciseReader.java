package dev.faultline.content;

import dev.faultline.content.markdown.Markdown;
import dev.faultline.content.markdown.Piece;
import dev.faultline.content.markdown.Surroundings;
import dev.faultline.grader.ExerciseSpec;
import dev.faultline.grader.FamilySpec;
import dev.faultline.sim.Engine;
import dev.faultline.sim.Engines;
import dev.faultline.sim.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Reads one exercise's folder.
final class ExerciseReader {

  static final String FILE = "exercise.yaml";

  private static final Pattern CLASS = Pattern.compile("[A-Z][A-Za-z0-9]*");
  private static final int STEPS_AT_MOST = 100_000_000;

  private final Path root;
  private final Site site;
  private final Site.LessonFolder lesson;
  private final String folder;
  private final String id;
  private final Findings findings;
  private final FileProblems problems;

  /// @param root the content folder
  /// @param name of the exercise's folder in the lesson's
  ExerciseReader(Path root, Site site, Site.LessonFolder lesson, String name, Findings findings) {
    this.root = root;
    this.site = site;
    this.lesson = lesson;
    this.folder = lesson.path() + "/" + name;
    this.id = lesson.id() + "/" + name;
    this.findings = findings;
    this.problems = new FileProblems(folder + "/" + FILE, findings.problems());
  }

  /// The exercise; empty, with problems, where a part of it can not be read.
  Optional<Exercise> read() {
    return SourceText.read(root.resolve(problems.file()), problems)
        .flatMap(source -> YamlFile.read(source.text(), 1, problems))
        .flatMap(this::exercise);
  }

  private Optional<Exercise> exercise(YamlObject file) {
    file.allowOnly(
        "engine", "role", "class", "title", "task", "steps", "reveal", "stages", "hints", "wrong",
        "right");
    int before = findings.problems().size();
    Optional<Engine> engine = engine(file);
    Optional<Role> role = engine.flatMap(found -> role(file, found));
    Optional<String> className = className(file);
    Optional<Text> title = BothLanguages.in(file, "title").map(BothLanguages::plain);
    Optional<Text> task = BothLanguages.in(file, "task").map(this::html);
    List<Text> hints = hints(file);
    OptionalInt steps = file.number("steps", 1, STEPS_AT_MOST);
    Optional<ExerciseSpec.Reveal> reveal = reveal(file);
    StageReader stages = new StageReader(problems, role);
    stages.read(file);
    StrategyReader strategies = new StrategyReader(root, folder, findings);
    strategies.read(file, role, className);
    if (findings.problems().size() > before) {
      return Optional.empty();
    }
    // Whatever is missing has been told.
    ExerciseSpec spec =
        spec(
            engine.orElseThrow(),
            file.text("engine").orElseThrow().value(),
            role.orElseThrow().id(),
            className.orElseThrow(),
            new Judging(stages.families(), steps.orElseThrow(), reveal.orElseThrow()));
    return Optional.of(
        new Exercise(
            id,
            lesson.id(),
            title.orElseThrow(),
            task.orElseThrow(),
            spec,
            stages.stages(),
            hints,
            strategies.starter().orElseThrow().text(),
            strategies.reference().orElseThrow(),
            strategies.wrong(),
            strategies.right()));
  }

  private record Judging(List<FamilySpec> families, int steps, ExerciseSpec.Reveal reveal) {}

  private ExerciseSpec spec(
      Engine engine, String engineName, String role, String className, Judging judging) {
    ExerciseSpec unversioned =
        new ExerciseSpec(
            id,
            "",
            engineName,
            role,
            className,
            judging.families(),
            judging.steps(),
            judging.reveal());
    return ExerciseVersion.versioned(unversioned, engine.version());
  }

  private Optional<Engine> engine(YamlObject file) {
    Optional<YamlText> name = file.text("engine");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Engines.named(name.get().value()));
    } catch (IllegalArgumentException e) {
      problems.at(name.get().line(), String.valueOf(e.getMessage()), "name an engine that exists");
      return Optional.empty();
    }
  }

  private Optional<Role> role(YamlObject file, Engine engine) {
    Optional<YamlText> name = file.text("role");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<Role> role =
        engine.roles().stream().filter(r -> r.id().equals(name.get().value())).findFirst();
    if (role.isEmpty()) {
      problems.at(
          name.get().line(),
          "the engine has no role '" + name.get().value() + "'",
          "name one of " + engine.roles().stream().map(Role::id).toList());
    }
    return role;
  }

  private Optional<String> className(YamlObject file) {
    Optional<YamlText> name = file.text("class");
    if (name.isPresent() && !CLASS.matcher(name.get().value()).matches()) {
      problems.at(
          name.get().line(),
          "'" + name.get().value() + "' is no name for a class",
          "write a simple name such as MyAcceptor");
      return Optional.empty();
    }
    return name.map(YamlText::value);
  }

  private Optional<ExerciseSpec.Reveal> reveal(YamlObject file) {
    Optional<YamlText> name = file.text("reveal");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    for (ExerciseSpec.Reveal reveal : ExerciseSpec.Reveal.values()) {
      if (reveal.name().toLowerCase(Locale.ROOT).equals(name.get().value())) {
        return Optional.of(reveal);
      }
    }
    problems.at(
        name.get().line(),
        "'reveal' is '" + name.get().value() + "'",
        "write property, or trace for the whole failing run");
    return Optional.empty();
  }

  private List<Text> hints(YamlObject file) {
    if (!file.has("hints")) {
      return List.of();
    }
    List<Text> hints = new ArrayList<>();
    for (YamlObject hint : file.objects("hints")) {
      BothLanguages.of(hint).map(this::html).ifPresent(hints::add);
    }
    return hints;
  }

  private Text html(BothLanguages both) {
    return new Text(html(both.zh(), Language.ZH), html(both.en(), Language.EN));
  }

  private String html(YamlText text, Language language) {
    StringBuilder html = new StringBuilder();
    for (Piece piece : Markdown.read(text.value(), text.line(), surroundings(language)).pieces()) {
      switch (piece) {
        case Piece.Html prose -> html.append(prose.html());
        case Piece.Directive directive ->
            problems.at(
                directive.line(),
                "':::" + directive.name() + "' can not stand in an exercise's text",
                "place it in the lesson");
      }
    }
    return html.toString();
  }

  private Surroundings surroundings(Language language) {
    return new LinkResolver(site, lesson, language, problems, false, findings.anchors());
  }
}
