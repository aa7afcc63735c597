package dev.faultline.lesson;

import dev.faultline.content.Block;
import dev.faultline.content.Catalogue;
import dev.faultline.content.Entry;
import dev.faultline.content.Exercise;
import dev.faultline.content.Language;
import dev.faultline.content.Lesson;
import dev.faultline.content.LessonText;
import dev.faultline.content.Part;
import dev.faultline.content.Puzzle;
import dev.faultline.content.StageText;
import dev.faultline.content.markdown.JavaHighlighter;
import dev.faultline.explore.Figures;
import dev.faultline.explore.Panels;
import dev.faultline.grader.FamilySpec;
import dev.faultline.shelf.Edition;
import dev.faultline.sim.Messages;
import dev.faultline.sim.Sentence;
import dev.faultline.web.PageLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes what templates show from what authors wrote, in one edition.
final class LessonViews {

  private final Edition edition;
  private final Catalogue catalogue;

  LessonViews(Edition edition) {
    this.edition = edition;
    this.catalogue = edition.catalogue();
  }

  /// The list of all lessons, by part.
  List<PartView> parts(Language language) {
    List<PartView> parts = new ArrayList<>();
    for (Part part : catalogue.parts()) {
      parts.add(
          new PartView(
              String.valueOf(parts.size()),
              part.title().in(language),
              part.entries().stream().map(entry -> link(entry, language)).toList()));
    }
    return parts;
  }

  LessonView lesson(Lesson lesson, Language language, Figures figures) {
    LessonText text = lesson.text(language);
    return new LessonView(
        lesson.id(),
        text.title(),
        lesson.text(PageLanguage.other(language)).title(),
        text.summary(),
        partTitle(lesson, language),
        text.headings(),
        text.blocks().stream().map(block -> block(block, language, figures)).toList(),
        text.sources());
  }

  ExerciseView exercise(Exercise exercise, Language language) {
    Map<String, FamilySpec> families =
        exercise.spec().families().stream()
            .collect(Collectors.toMap(FamilySpec::id, Function.identity()));
    return new ExerciseView(
        exercise.id(),
        lessonUrl(exercise.lessonId(), language),
        exercise.title().in(language),
        exercise.taskHtml().in(language),
        exercise.spec().className(),
        exercise.spec().engine(),
        exercise.starter(),
        JavaHighlighter.html(exercise.starter()),
        exercise.stages().stream()
            .map(stage -> stage(stage, families, exercise.spec().engine(), language))
            .toList(),
        exercise.hints().stream().map(hint -> hint.in(language)).toList(),
        exercise.spec().families().stream().mapToInt(FamilySpec::visibleRuns).sum(),
        (int) exercise.spec().families().stream().filter(FamilySpec::isSearched).count(),
        "/" + language.code() + "/exercises/" + exercise.id() + "/submissions",
        "/drafts/" + exercise.id(),
        closed(exercise));
  }

  private String closed(Exercise exercise) {
    Edition.@Nullable Closed why = edition.closed().get(exercise.id());
    return why == null ? "" : why.name().toLowerCase(Locale.ROOT);
  }

  private LessonLink link(Entry entry, Language language) {
    return new LessonLink(
        entry.id(),
        entry.title().in(language),
        entry.title().in(PageLanguage.other(language)),
        entry.planned() ? null : lessonUrl(entry.id(), language),
        entry.planned());
  }

  private String partTitle(Lesson lesson, Language language) {
    return catalogue.parts().stream()
        .filter(part -> part.id().equals(lesson.partId()))
        .map(part -> part.title().in(language))
        .findFirst()
        .orElse("");
  }

  private LessonView.BlockView block(Block block, Language language, Figures figures) {
    return switch (block) {
      case Block.Prose(String html) -> LessonView.BlockView.prose(html);
      case Block.Figure(String id, String svg, String captionHtml) ->
          LessonView.BlockView.figure(id, svg, captionHtml);
      case Block.Trace trace -> LessonView.BlockView.trace(figures.view(trace, language));
      case Block.ExercisePlace(String id) ->
          catalogue
              .puzzle(id)
              .map(puzzle -> LessonView.BlockView.puzzle(card(puzzle, language)))
              .orElseGet(() -> exerciseBlock(id, language));
      case Block.SandboxPlace(String engine, String preset) ->
          LessonView.BlockView.sandbox(Panels.opened(engine, preset, language));
    };
  }

  private LessonView.BlockView exerciseBlock(String id, Language language) {
    return LessonView.BlockView.exercise(exercise(catalogue.exercise(id).orElseThrow(), language));
  }

  private static PuzzleCard card(Puzzle puzzle, Language language) {
    Messages messages = Messages.of(puzzle.strategy().spec().engine(), language.locale());
    return new PuzzleCard(
        puzzle.id(),
        puzzle.title().in(language),
        puzzle.taskHtml().in(language),
        messages.render(Sentence.of("property." + puzzle.property())),
        puzzle.shortest().size(),
        Panels.address(puzzle, language),
        "/" + language.code() + "/exercises/" + puzzle.id() + "/best");
  }

  private static ExerciseView.StageView stage(
      StageText stage, Map<String, FamilySpec> families, String engine, Language language) {
    Messages messages = Messages.of(engine, language.locale());
    List<ExerciseView.FamilyView> views = new ArrayList<>();
    for (String id : stage.families()) {
      FamilySpec family = families.get(id);
      if (family != null) {
        views.add(
            new ExerciseView.FamilyView(
                id,
                messages.render(Sentence.of("family." + id)),
                messages.render(Sentence.of("family." + id + ".about")),
                family.points(),
                family.hiddenRuns() > 0));
      }
    }
    return new ExerciseView.StageView(stage.title().in(language), views);
  }

  private static String lessonUrl(String lesson, Language language) {
    return "/" + language.code() + "/lessons/" + lesson;
  }
}
