package dev.faultline.content;

import dev.faultline.content.markdown.Section;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads one lesson's folder: its text in both languages, which must agree, and its exercises.
final class LessonReader {

  /// What `kind` says, or could, of an exercise in which a strategy is to be written.
  private static final String STRATEGY_KIND = "strategy";

  private final Site site;
  private final Site.LessonFolder folder;
  private final Findings findings;

  LessonReader(Site site, Site.LessonFolder folder, Findings findings) {
    this.site = site;
    this.folder = folder;
    this.findings = findings;
  }

  static String fileName(Language language) {
    return "lesson." + language.code() + ".md";
  }

  /// The lesson; empty, with problems, where a text or an exercise can not be read.
  Optional<ReadLesson> read() {
    Map<Language, LessonDraft> drafts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      draft(language).ifPresent(draft -> drafts.put(language, draft));
    }
    Map<String, Exercise> exercises = new LinkedHashMap<>();
    Map<String, Puzzle> puzzles = new LinkedHashMap<>();
    readExercises(exercises, puzzles);
    LessonDraft zh = drafts.get(Language.ZH);
    LessonDraft en = drafts.get(Language.EN);
    if (zh == null || en == null) {
      return Optional.empty();
    }
    compareHeadings(zh, en);
    comparePlaces(zh, en);
    if (!values(zh.after()).equals(values(en.after()))) {
      en.problems()
          .at(
              en.after().isEmpty() ? 1 : en.after().getFirst().line(),
              "'after' is " + values(en.after()) + ", and in Chinese " + values(zh.after()),
              "write the same ids in the same order");
    }
    checkPlaced(zh);
    new DraftedRuns(folder, zh, en).check();
    Lesson lesson =
        new Lesson(
            folder.id(),
            folder.partId(),
            values(zh.after()),
            Map.of(Language.ZH, zh.text(), Language.EN, en.text()),
            placed(exercises, zh),
            placed(puzzles, zh));
    return Optional.of(new ReadLesson(lesson, zh.problems(), zh.after()));
  }

  private Optional<LessonDraft> draft(Language language) {
    FileProblems problems =
        new FileProblems(folder.path() + "/" + fileName(language), findings.problems());
    Path file = folder.root().resolve(problems.file());
    if (!Files.isRegularFile(file)) {
      problems.at(1, "the lesson is missing in '" + language.code() + "'", "write this file");
      return Optional.empty();
    }
    LinkResolver links =
        new LinkResolver(site, folder, language, problems, true, findings.anchors());
    return SourceText.read(file, problems).flatMap(new LessonParser(folder.root(), links)::parse);
  }

  /// Reads the exercises into the map of their kind, by the names of their folders.
  private void readExercises(Map<String, Exercise> exercises, Map<String, Puzzle> puzzles) {
    for (String name : folder.exercises()) {
      ExerciseFolder files = new ExerciseFolder(site, folder, name, findings);
      files
          .yaml()
          .ifPresent(yaml -> {
            if (isPuzzle(yaml, files)) {
              new PuzzleReader(files).read(yaml).ifPresent(puzzle -> puzzles.put(name, puzzle));
            } else {
              new ExerciseReader(files).read(yaml).ifPresent(it -> exercises.put(name, it));
            }
          });
    }
  }

  private static boolean isPuzzle(YamlObject yaml, ExerciseFolder files) {
    if (!yaml.has("kind")) {
      return false;
    }
    Optional<YamlText> kind = yaml.text("kind");
    kind.filter(text -> !List.of(STRATEGY_KIND, PuzzleReader.KIND).contains(text.value()))
        .ifPresent(text ->
            files
                .problems()
                .at(
                    text.line(),
                    "'kind' is '" + text.value() + "'",
                    "write strategy for one that is written, or break for one that is broken"));
    return kind.isPresent() && kind.get().value().equals(PuzzleReader.KIND);
  }

  /// Those that are placed, in the order of their places.
  private static <T> List<T> placed(Map<String, T> byName, LessonDraft draft) {
    return draft.places().stream()
        .filter(place -> place.what().equals("exercise") && byName.containsKey(place.name()))
        .map(place -> byName.get(place.name()))
        .toList();
  }

  private static void compareHeadings(LessonDraft zh, LessonDraft en) {
    int shared = Math.min(zh.sections().size(), en.sections().size());
    for (int i = 0; i < shared; i++) {
      Section chinese = zh.sections().get(i);
      Section english = en.sections().get(i);
      if (!chinese.id().equals(english.id()) || chinese.level() != english.level()) {
        en.problems()
            .at(
                english.line(),
                "the heading " + name(english) + " stands where Chinese has " + name(chinese),
                "give both languages the same headings with the same ids; see line "
                    + chinese.line()
                    + " of "
                    + fileName(Language.ZH));
        return;
      }
    }
    reportSurplus(zh, shared, Language.EN);
    reportSurplus(en, shared, Language.ZH);
  }

  private static void reportSurplus(LessonDraft draft, int shared, Language other) {
    if (draft.sections().size() > shared) {
      Section section = draft.sections().get(shared);
      draft
          .problems()
          .at(
              section.line(),
              "the heading " + name(section) + " is missing in " + fileName(other),
              "give both languages the same headings with the same ids");
    }
  }

  private static String name(Section section) {
    return "#".repeat(section.level()) + " {#" + section.id() + "}";
  }

  private static void comparePlaces(LessonDraft zh, LessonDraft en) {
    List<String> chinese = zh.places().stream().map(p -> p.what() + " " + p.name()).toList();
    List<String> english = en.places().stream().map(p -> p.what() + " " + p.name()).toList();
    if (!chinese.equals(english)) {
      int at = 0;
      while (at < Math.min(chinese.size(), english.size())
          && chinese.get(at).equals(english.get(at))) {
        at++;
      }
      int line = at < english.size() ? en.places().get(at).line() : 1;
      en.problems()
          .at(
              line,
              "English places " + english + ", and Chinese " + chinese,
              "place the same figures and exercises in the same order");
    }
  }

  /// Whatever lies in the folder must stand in the text.
  private void checkPlaced(LessonDraft draft) {
    Set<String> placed = new TreeSet<>();
    for (LessonDraft.Place place : draft.places()) {
      placed.add(place.name());
      for (Language language : Language.values()) {
        placed.add(FigureReader.inLanguage(place.name(), language));
      }
    }
    for (String exercise : folder.exercises()) {
      if (!placed.contains(exercise)) {
        draft
            .problems()
            .at(
                1,
                "the exercise '" + exercise + "' is not placed",
                "write ':::exercise " + exercise + "'");
      }
    }
    for (String figure :
        Listing.names(
            folder.root(), folder.path() + "/" + FigureReader.FOLDER, findings.problems())) {
      if (!placed.contains(figure)) {
        new FileProblems(
                folder.path() + "/" + FigureReader.FOLDER + "/" + figure, findings.problems())
            .at(1, "the figure is not placed in the lesson", "place it, or take the file away");
      }
    }
  }

  private static List<String> values(List<YamlText> texts) {
    return texts.stream().map(YamlText::value).toList();
  }
}
