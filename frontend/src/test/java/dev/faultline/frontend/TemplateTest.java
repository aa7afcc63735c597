package dev.faultline.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Renders every page and fragment in both languages, and leaves them in `target/preview` to look
/// at.
final class TemplateTest {

  private static final Path PREVIEW = Path.of("target", "preview");

  private final Pages pages = new Pages();

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyPageRendersInBothLanguages(String lang) throws IOException {
    Samples samples = new Samples(lang);
    SampleVerdicts verdicts = new SampleVerdicts(lang);

    page(
        "home",
        "home",
        lang,
        "Faultline",
        Map.of(
            "parts", samples.parts(), "start", samples.start(), "openCount", 1, "totalCount", 45));
    page(
        "lesson",
        "lesson",
        lang,
        "Paxos",
        Map.of("parts", samples.parts(), "lesson", samples.lesson()));
    page(
        "exercise",
        "exercise",
        lang,
        samples.exercise().title(),
        Map.of("exercise", samples.exercise(), "_csrf", new Views.Csrf("preview")));
    page(
        "submission",
        "submission-failed",
        lang,
        samples.exercise().title(),
        Map.of("submission", verdicts.failed()));
    page(
        "submission",
        "submission-running",
        lang,
        samples.exercise().title(),
        Map.of("submission", verdicts.running(2)));
    page(
        "comparison",
        "comparison",
        lang,
        samples.either("与参考答案对照", "Compared with the reference"),
        Map.of("comparison", verdicts.comparison()));
    page(
        "run",
        "run",
        lang,
        samples.either("出错的一次运行", "A failing run"),
        Map.of("run", verdicts.run()));
    page(
        "apidocs",
        "apidocs",
        lang,
        samples.either("API：consensus", "API: consensus"),
        Map.of("apidocs", samples.apiDocs()));
    page("error", "error", lang, "404", error(samples));
    page("problems", "problems", lang, "Problems", problems(2));
    page("problems", "problems-none", lang, "Problems", problems(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void closedExerciseSaysWhyAndTakesNoAnswers(String lang) {
    for (String closed : List.of("checking", "unsound")) {
      String panel =
          pages.render(
              "exercise", lang, "x", Map.of("exercise", new Samples(lang).exercise(closed)));

      assertThat(panel).contains("class=\"closed\"").doesNotContain("??exercise.closed");
      assertThat(panel.split("disabled=\"disabled\"", -1)).hasSize(3);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void newsTellsTheFirstProblemAndIsSilentWithoutOne(String lang) {
    String banner = pages.render("fragments/problems :: news", lang, "x", problems(2));
    String silence = pages.render("fragments/problems :: news", lang, "x", problems(0));

    assertThat(banner)
        .contains("hx-get=\"/news?edition=1&amp;shown=0\"", "/mine/a&lt;b&gt;.md:0", "no title")
        .doesNotContain("/mine/a&lt;b&gt;.md:1", "??");
    assertThat(silence).contains("hx-trigger=\"every 700ms\"").doesNotContain("<aside");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void onlyPagesOfAnAuthorAskForNews(String lang) {
    Map<String, Object> model = new HashMap<>(error(new Samples(lang)));
    assertThat(pages.render("error", lang, "x", model)).doesNotContain("problems/news");

    model.put("authored", true);
    assertThat(pages.render("error", lang, "x", model))
        .contains("hx-get=\"/" + lang + "/problems/news\"");

    model.put("edition", 17);
    assertThat(pages.render("error", lang, "x", model))
        .contains("hx-get=\"/" + lang + "/problems/news?edition=17\"");
  }

  private static Map<String, ?> problems(int count) {
    return Map.of(
        "newsUrl",
        "/news?edition=1&shown=0",
        "count",
        count,
        "lessonCount",
        3,
        "problems",
        IntStream.range(0, count)
            .mapToObj(i -> new Views.Problem("/mine/a<b>.md:" + i, "no title", "write one"))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void theSubmissionFragmentRendersInEveryState(String lang) throws IOException {
    SampleVerdicts verdicts = new SampleVerdicts(lang);

    fragment("queued", lang, verdicts.queued());
    for (int done = 0; done < 7; done++) {
      fragment("running-" + done, lang, verdicts.running(done));
    }
    fragment("passed", lang, verdicts.passed());
    fragment("failed", lang, verdicts.failed());
    fragment("rejected", lang, verdicts.rejected());
  }

  private static Map<String, ?> error(Samples samples) {
    return Map.of(
        "status", 404,
        "what", samples.either("没有这个页面", "There is no such page"),
        "fix",
            samples.either(
                "请核对地址，或者从课程目录找起。", "Check the address, or start from the list of lessons."));
  }

  private void page(String template, String name, String lang, String title, Map<String, ?> model)
      throws IOException {
    Map<String, Object> all = new HashMap<>(model);
    check(lang + "/" + name + ".html", pages.render(template, lang, title, all));
  }

  private void fragment(String name, String lang, Views.Submission submission) throws IOException {
    String html =
        pages.render(
            "fragments/submission :: submission", lang, "", Map.of("submission", submission));
    check(lang + "/fragment-" + name + ".html", html);
  }

  private static void check(String file, String html) throws IOException {
    Path target = PREVIEW.resolve(file);
    Files.createDirectories(target.getParent());
    Files.writeString(target, html);
    assertThat(html).as(file).doesNotContain("??").doesNotContain("th:").doesNotContain(">null<");
  }
}
