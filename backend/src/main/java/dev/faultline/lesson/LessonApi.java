package dev.faultline.lesson;

import dev.faultline.content.Catalogue;
import dev.faultline.content.Exercise;
import dev.faultline.content.Language;
import dev.faultline.shelf.Edition;
import dev.faultline.shelf.Shelf;
import dev.faultline.web.Csrf;
import dev.faultline.web.PageLanguage;
import dev.faultline.web.Refusal;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

/// Lessons and exercises for programs. Texts are in the language that `Accept-Language` asks for.
@RestController
final class LessonApi {

  private final Shelf shelf;

  LessonApi(Shelf shelf) {
    this.shelf = shelf;
  }

  /// The list of all lessons.
  record LessonList(String lang, List<PartOfList> parts) {}

  record PartOfList(String title, List<LessonOfList> lessons) {}

  /// @param exercises ids; empty while the lesson is planned
  record LessonOfList(String id, String title, boolean planned, List<String> exercises) {}

  /// An exercise: what a program needs to answer it.
  record ExerciseOfApi(
      String id,
      String lang,
      String title,
      String taskHtml,
      String className,
      String starter,
      String version,
      List<ExerciseView.StageView> stages,
      List<String> hints) {}

  @GetMapping("/api/lessons")
  LessonList lessons(ServerWebExchange exchange) {
    Language language = PageLanguage.preferred(exchange.getRequest());
    Catalogue catalogue = shelf.current().catalogue();
    Csrf.token(exchange);
    return new LessonList(
        language.code(),
        catalogue.parts().stream()
            .map(part ->
                new PartOfList(
                    part.title().in(language),
                    part.entries().stream()
                        .map(entry ->
                            new LessonOfList(
                                entry.id(),
                                entry.title().in(language),
                                entry.planned(),
                                exercisesOf(catalogue, entry.id())))
                        .toList()))
            .toList());
  }

  @GetMapping("/api/exercises/{lesson}/{exercise}")
  ExerciseOfApi exercise(
      @PathVariable String lesson, @PathVariable String exercise, ServerWebExchange exchange) {
    Language language = PageLanguage.preferred(exchange.getRequest());
    Edition edition = shelf.current();
    Exercise found =
        edition.catalogue().exercise(lesson + "/" + exercise).orElseThrow(Refusal::notFound);
    ExerciseView view = new LessonViews(edition).exercise(found, language);
    Csrf.token(exchange);
    return new ExerciseOfApi(
        view.id(),
        language.code(),
        view.title(),
        view.taskHtml(),
        view.className(),
        view.starter(),
        found.spec().version(),
        view.stages(),
        view.hints());
  }

  private static List<String> exercisesOf(Catalogue catalogue, String lesson) {
    return catalogue.lesson(lesson).stream()
        .flatMap(found -> found.exercises().stream())
        .map(Exercise::id)
        .toList();
  }
}
