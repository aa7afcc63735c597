package dev.faultline.submission;

import dev.faultline.content.Catalogue;
import dev.faultline.content.Exercise;
import dev.faultline.content.Language;
import dev.faultline.content.markdown.JavaHighlighter;
import dev.faultline.grader.SourceFile;
import dev.faultline.grader.Submission;
import dev.faultline.grader.Verdict;
import dev.faultline.shelf.Shelf;
import dev.faultline.web.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a passed submission opens: the reference, and the way on. The reference is shown to whoever
/// passed, hidden runs included, beside the very code that did; for everybody else it is not there.
@Component
final class Sequels {

  private final Shelf shelf;
  private final Following following;
  private final Records records;

  Sequels(Shelf shelf, Following following, Records records) {
    this.shelf = shelf;
    this.following = following;
    this.records = records;
  }

  /// What comes after `verdict`; null when it opens nothing.
  @Nullable SequelView sequel(
      StoredSubmission submission, @Nullable Verdict verdict, Language language) {
    Catalogue catalogue = shelf.current().catalogue();
    Optional<Exercise> exercise = catalogue.exercise(submission.exercise());
    if (exercise.isEmpty() || !opens(submission, verdict)) {
      return null;
    }
    String home = "/" + language.code() + "/";
    String comparison = home + "submissions/" + submission.id() + "/comparison";
    return catalogue
        .after(exercise.get().lessonId())
        .map(next ->
            new SequelView(comparison, home + "lessons/" + next.id(), next.text(language).title()))
        .orElseGet(() -> new SequelView(comparison, home, null));
  }

  /// The reference beside the submission `id`.
  ///
  /// @throws Refusal the same one, whether there is no such submission, or it is somebody else's,
  ///   or did not pass, or ran the visible scenarios alone
  ComparisonView comparison(UUID id, Optional<UUID> visitor, Language language) {
    StoredSubmission submission = following.owned(id, visitor);
    @Nullable Verdict verdict = records.verdicts().latest(id).orElse(null);
    Optional<Exercise> exercise = shelf.current().catalogue().exercise(submission.exercise());
    if (exercise.isEmpty() || !opens(submission, verdict)) {
      throw Refusal.notFound();
    }
    String url = "/" + language.code() + "/submissions/" + id;
    return view(exercise.get(), url, text(submission), language);
  }

  private static boolean opens(StoredSubmission submission, @Nullable Verdict verdict) {
    return submission.mode() == Submission.Mode.SUBMIT
        && verdict != null
        && verdict.verdict() == Verdict.Kind.PASSED;
  }

  private static String text(StoredSubmission submission) {
    List<SourceFile> files = submission.files();
    return files.size() == 1
        ? files.getFirst().text()
        : files.stream()
            .map(file -> "// " + file.name() + "\n" + file.text())
            .collect(Collectors.joining("\n"));
  }

  private static ComparisonView view(
      Exercise exercise, String url, String text, Language language) {
    List<String> all = lines(text);
    List<String> mine = all.subList(0, Math.min(all.size(), Comparison.MOST_LINES));
    List<String> reference = lines(exercise.reference().text());
    Comparison comparison = Comparison.of(mine, reference);
    return new ComparisonView(
        exercise.title().in(language),
        url,
        column(comparison.left(), mine),
        column(comparison.right(), reference),
        mine.size() < all.size());
  }

  private static List<String> lines(String text) {
    return text.strip().replace("\t", "    ").lines().toList();
  }

  /// The highlighter keeps its marks within lines.
  private static List<ComparisonView.LineView> column(
      List<Comparison.Line> column, List<String> lines) {
    String[] html = JavaHighlighter.html(String.join("\n", lines)).split("\n", -1);
    return column.stream()
        .map(line ->
            line.index() < 0
                ? new ComparisonView.LineView("gap", "")
                : new ComparisonView.LineView(
                    line.same() ? "same" : "different", html[line.index()]))
        .toList();
  }
}
