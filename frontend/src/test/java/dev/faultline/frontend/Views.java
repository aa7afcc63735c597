package dev.faultline.frontend;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The shapes that the backend hands to the templates, as records for the tests.
final class Views {

  private Views() {}

  /// The part of Spring's token that a form needs.
  record Csrf(String token) {}

  record Part(String number, String title, List<LessonLink> lessons) {}

  record LessonLink(
      String id, String title, String otherTitle, @Nullable String url, boolean planned) {}

  record Lesson(
      String id,
      String title,
      String otherTitle,
      String summary,
      String partTitle,
      List<Heading> headings,
      List<Block> blocks,
      List<Source> sources) {}

  record Heading(int level, String id, String text) {}

  record Block(
      String kind,
      @Nullable String html,
      @Nullable String figureId,
      @Nullable String captionHtml,
      @Nullable Exercise exercise,
      @Nullable RunFigure figure) {}

  record RunFigure(String id, String captionHtml, List<Shot> shots) {}

  record Shot(String labelHtml, String panelUrl, @Nullable Diagram diagram) {}

  record Source(String html) {}

  record Exercise(
      String id,
      String lessonUrl,
      String title,
      String taskHtml,
      String className,
      String engine,
      String starter,
      String starterHtml,
      List<Stage> stages,
      List<String> hints,
      int visibleRuns,
      int searches,
      String submitUrl,
      String draftUrl,
      String closed) {}

  record Problem(String place, String what, String fix) {}

  record Stage(String title, List<Family> families) {}

  record Family(String id, String title, String about, int points, boolean hidden) {}

  record ApiDocs(String engine, List<ApiPackage> packages, List<JdkPackage> jdk) {}

  record ApiPackage(String name, String html, List<ApiType> types) {}

  record ApiType(
      String anchor,
      String name,
      String signature,
      String extending,
      String html,
      List<ApiMember> members) {}

  record ApiMember(String name, String signature, String html) {}

  record JdkPackage(String name, List<JdkClass> classes) {}

  record JdkClass(String name, String members) {}

  record Submission(
      String id,
      String url,
      String eventsUrl,
      String state,
      int place,
      String mode,
      List<FamilyProgress> families,
      @Nullable Verdict verdict,
      @Nullable Sequel sequel) {}

  record Sequel(String comparisonUrl, String nextUrl, @Nullable String nextTitle) {}

  record Comparison(
      String title, String submissionUrl, List<Line> mine, List<Line> reference, boolean cut) {}

  record Line(String kind, String codeHtml) {}

  record FamilyProgress(
      String id,
      String title,
      String state,
      int done,
      int total,
      boolean hidden,
      @Nullable String says) {}

  record Verdict(
      String kind,
      String reason,
      String headline,
      String explanation,
      String property,
      int score,
      List<CompileLine> compile,
      @Nullable Counterexample counterexample,
      long compileMillis,
      long runMillis,
      long stepsUsed,
      long stepsBudget) {}

  record CompileLine(String file, int line, int column, String severity, String message) {}

  record Counterexample(
      String url,
      String says,
      int brokenAt,
      boolean minimal,
      boolean searched,
      Diagram diagram,
      String panelUrl,
      int engineVersion,
      boolean oldVersion) {}

  record Diagram(
      String headsHtml,
      String pictureHtml,
      String transcriptHtml,
      List<String> lanes,
      Steps steps,
      boolean folded) {}

  record Steps(
      int at,
      int index,
      int of,
      int first,
      int previous,
      int next,
      int last,
      int previousOfNote,
      int nextOfNote) {}
}
