package dev.faultline.tidy;

import dev.faultline.tidy.Ban.Reads;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What may not stand in a text file. Patterns are written so that none of them finds itself.
final class Bans {

  /// The only files that may catch everything: the jail's wall, and calls of method handles, which
  /// declare it.
  private static final Set<String> CATCHES_EVERYTHING =
      Set.of(
          "grader/runner/src/main/java/dev/faultline/runner/jail/SystemCalls.java",
          "sandboxes/engines/src/main/java/dev/faultline/sim/Shape.java");

  private static final Predicate<Source> JAVA = Source::isJava;
  private static final Predicate<Source> OURS =
      Predicate.not(Source::isLesson).and(source -> !source.isSubmission());

  /// Expressions whose value is markup that we rendered, or a message without arguments.
  private static final String RENDERED =
      "\\$\\{(?:[^\"]*(?:[hH]tml|[sS]vg)|hint)\\}|#\\{[a-z.]+\\}";

  private Bans() {}

  static final List<Ban> JAVA_BANS =
      List.of(
          java(
              "Lombok",
              "\\blombok\\.",
              "write a record, or the constructor",
              "import lombok.Value;",
              "import org.jspecify.annotations.Nullable;"),
          new Ban(
              "catch of everything",
              JAVA.and(OURS).and(source -> !CATCHES_EVERYTHING.contains(source.path())),
              Reads.CODE,
              Pattern.compile("catch\\s*\\(\\s*(final\\s+)?Throwable\\b"),
              "catch what you can mend; only the jail's wall catches everything",
              sample("A.java", "try { run(); } catch (Throwable t) { }"),
              sample("A.java", "try { run(); } catch (IllegalStateException e) { }")),
          java(
              "assert keyword",
              "\\bassert\\s+[^;]+;",
              "use a check that is always on",
              "assert size > 0 : size;",
              "assertThat(size).isPositive();"),
          java(
              "subscribing by hand",
              "\\.subscribe\\(",
              "return the publisher, and let the framework subscribe",
              "flux.subscribe(this::hear);",
              "return flux.map(this::hear);"),
          new Ban(
              "virtual thread in the grader",
              JAVA.and(source -> source.path().startsWith("grader/") && !source.isTest()),
              Reads.CODE,
              Pattern.compile("\\bofVirtual\\s*\\(|\\bnewVirtualThread"),
              "use a platform thread: reading from a pipe keeps a virtual one's carrier, and when"
                  + " every carrier is kept the whole site stands still",
              sample("grader/A.java", "Thread.ofVirtual().start(this::read);"),
              sample("grader/A.java", "Thread.ofPlatform().start(this::read);")),
          new Ban(
              "sleep in a test",
              JAVA.and(OURS).and(Source::isTest),
              Reads.CODE,
              Pattern.compile("\\bsleep\\s*\\("),
              "wait for the thing itself: a latch, a future, an element of the page",
              sample("a/src/test/java/ATest.java", "Thread.sleep(100);"),
              sample("a/src/test/java/ATest.java", "latch.await();")),
          java(
              "mocks",
              "\\borg\\.mockito\\b",
              "use the real thing, or a small stand-in of the seam",
              "import org.mockito.Mockito;",
              "import org.assertj.core.api.Assertions;"),
          new Ban(
              "name of an author",
              OURS,
              Reads.ALL,
              Pattern.compile("@autho[r]\\b"),
              "the history knows who wrote what",
              sample("A.java", "/// @autho" + "r somebody"),
              sample("A.java", "/// @param author who wrote it")),
          new Ban(
              "old Javadoc",
              JAVA.and(OURS),
              Reads.ALL,
              Pattern.compile("(?m)^\\s*/\\*\\*"),
              "write `///` and Markdown",
              sample("A.java", "/** A thing. */"),
              sample("A.java", "/// A thing.")));

  static final List<Ban> TEXT_BANS =
      List.of(
          new Ban(
              "mark of unfinished work",
              source -> true,
              Reads.ALL,
              Pattern.compile("\\bFIXM[E]\\b"),
              "mend it, or file an issue and write TODO(#12)",
              sample("a.md", "FIXM" + "E later"),
              sample("a.md", "fixed")),
          new Ban(
              "work left without an issue",
              OURS.and(source -> !source.path().matches(".*\\.md|.*/src/test/resources/.*")),
              Reads.ALL,
              Pattern.compile("\\bTOD[O](?!\\(#\\d+\\))"),
              "write TODO(#12), with the number of its issue",
              sample("A.java", "// TOD" + "O: later"),
              sample("A.java", "// TODO(#12): later")),
          new Ban(
              "path of somebody's home",
              source -> true,
              Reads.ALL,
              Pattern.compile(
                  "(?<![\\w.$}/*-])/(?:hom[e]/\\w|User[s]/\\w|roo[t]/|wor[k]/|tm[p]/\\w)"),
              "name paths from the project's root",
              sample("a.md", "see /hom" + "e/ann/faultline"),
              sample("a.md", "see docs/home/ann")),
          new Ban(
              "host of a package registry",
              source -> true,
              Reads.ALL,
              Pattern.compile(
                  "\\b(?:repo1?\\.maven\\.(?:apache\\.)?org|registr[y]\\.npmjs\\.org|registr[y]-1\\.docker\\.io"
                      + "|de[b]\\.debian\\.org|pyp[i]\\.org)"),
              "leave hosts to the settings of the machine",
              sample("pom.xml", "<url>https://repo.mave" + "n.apache.org/maven2</url>"),
              sample("pom.xml", "<url>https://www.apache.org/licenses/</url>")));

  static final List<Ban> PAGE_BANS =
      List.of(
          page(
              "inline script",
              "<script\\b(?!(?:\"[^\"]*\"|'[^']*'|[^>\"'])*\\bsrc\\s*=)",
              "put it into the bundle; the content security policy forbids it",
              "<script>run()</script>",
              "<script type=\"module\" th:src=\"${assets['app.js']}\"></script>"),
          page(
              "inline style",
              "<style\\b|\\sstyle\\s*=|th:style(?:append)?\\s*=",
              "use a class; the content security policy forbids it",
              "<p style=\"color: red\">",
              "<p class=\"fail\">"),
          page(
              "inline handler",
              "\\s(?:th:)?on[a-z]+\\s*=|hx-on\\b",
              "listen in the bundle; the content security policy forbids it",
              "<button onclick=\"run()\">",
              "<button name=\"mode\" value=\"run\">"),
          page(
              "unescaped text",
              "th:utext\\s*=\\s*\"(?!" + RENDERED + "\")[^\"]*\"",
              "use th:text; only rendered prose (…Html, hint), figures and our own words go out as they are",
              "<p th:utext=\"${verdict.says}\">",
              "<div th:utext=\"${block.html}\">"));

  private static Ban java(String name, String pattern, String instead, String bad, String good) {
    return new Ban(
        name,
        JAVA.and(OURS),
        Reads.CODE,
        Pattern.compile(pattern),
        instead,
        sample("A.java", bad),
        sample("A.java", good));
  }

  private static Ban page(String name, String pattern, String instead, String bad, String good) {
    return new Ban(
        name,
        Source::isHtml,
        Reads.ALL,
        Pattern.compile(pattern),
        instead,
        sample("a.html", bad),
        sample("a.html", good));
  }

  private static Source sample(String path, String text) {
    return new Source(path, text);
  }
}
