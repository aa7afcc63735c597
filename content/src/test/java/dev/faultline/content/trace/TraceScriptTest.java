package dev.faultline.content.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.sim.Action;
import dev.faultline.sim.LinkToken;
import dev.faultline.sim.TraceEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// From the lines of a `:::trace` to a figure, and what is said of lines that are wrong.
class TraceScriptTest {

  private static final String CALM = "run: engine=consensus preset=calm";
  private static final String FACT = "expects: lit chosen 1.1 pear";

  @Test
  void linesSayHowARunIsMadeAndWhatIsDrawn() {
    TraceFigure figure =
        Shots.figure(
            CALM,
            "do: 14 drop.8",
            "",
            "  do:   24   crash-before-sync.3",
            "from: 5",
            "until: 60",
            "expects: 2 × deliver Promise 1.0 at p0",
            "expects: a2 reads accepted 1.1 pear",
            FACT,
            "expects: dark learnt",
            "expects: broken agreement at a2");

    Shot shot = figure.shots().getFirst();
    assertThat(figure.id()).isEqualTo("figure-story");
    assertThat(figure.captionHtml()).isEqualTo("A caption.");
    assertThat(shot.making())
        .isEqualTo(
            new Making(
                "consensus",
                "calm",
                Optional.empty(),
                List.of(
                    new Action.Drop(14, 8), new Action.Crash(24, 3, Action.Strike.BEFORE_SYNC))));
    assertThat(shot.actionLines()).containsExactly(3, 5);
    assertThat(shot.from()).isEqualTo(5);
    assertThat(shot.until()).isEqualTo(60);
    assertThat(shot.expected())
        .extracting(Shot.Expected::fact)
        .containsExactly(
            new Fact.Counted(2, TraceEvent.Kind.DELIVER, "Promise 1.0", "p0"),
            new Fact.Reads("a2", "accepted", "1.1 pear"),
            new Fact.Lit("chosen", "1.1 pear"),
            new Fact.Dark("learnt"),
            new Fact.Breaks("agreement", "a2"));
    assertThat(figure.script()).contains("do: 24 crash-before-sync.3", "from: 5");
  }

  @Test
  void severalRunsAreToldApartByLabelsWhichBothLanguagesWriteTheirOwnWay() {
    TraceFigure figure =
        Shots.figure(
            CALM + " \"the *first*\"",
            FACT,
            "run: engine=remote preset=calm strategy=Forgetful \"the second\"",
            "expects: 1 x execute");

    assertThat(figure.shots())
        .extracting(Shot::labelHtml)
        .containsExactly("the <em>first</em>", "the second");
    assertThat(figure.shots().getLast().making().strategy()).hasValue("Forgetful");
    assertThat(figure.script())
        .containsExactly(
            CALM,
            FACT,
            "run: engine=remote preset=calm strategy=Forgetful",
            "expects: 1 x execute");
  }

  @Test
  void labelAndCaptionAreMarkdownAndHarmless() {
    Shots shots = new Shots();

    Optional<TraceFigure> figure =
        shots.read(
            """
            :::trace story "<img src=x onerror=alert(1)> *b*"
            run: engine=remote preset=calm
            expects: 1 × execute
            :::
            """);

    assertThat(shots.problems).isNotEmpty();
    assertThat(figure.map(TraceFigure::captionHtml).orElse("")).doesNotContain("<img", "onerror=a");
  }

  @Test
  void linesAreNoMarkdownAndEndAtTheFence() {
    Shots shots = new Shots();

    shots.read(":::trace story \"c\"\n- a\n# b\n[^1]: c\n    d\n:::\n\n## After {#after}\n");

    assertThat(shots.problems)
        .contains("2: '- a' is no line of a trace", "3: '# b' is no line of a trace")
        .contains("4: '[^1]: c' is no line of a trace", "5: 'd' is no line of a trace")
        .noneMatch(problem -> problem.contains("After") || problem.contains("footnote"));
  }

  @Test
  void fenceMayNotBeMissing() {
    Shots shots = new Shots();

    shots.read("x\n\n:::trace story \"c\"\n" + CALM + "\n" + FACT + "\n");

    assertThat(shots.problems).containsExactly("3: ':::trace' is never closed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ":::trace                 | 1: ':::trace ' can not be read",
        ":::trace story           | 1: ':::trace story' can not be read",
        ":::trace Story \"c\"     | 1: ':::trace Story \"c\"' can not be read",
        ":::trace story \"c\"     | 1: the figure 'story' shows no run"
      })
  void headHasANameAndACaption(String head, String problem) {
    Shots shots = new Shots();

    shots.read(head + "\n:::\n");

    assertThat(shots.problems).containsExactly(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "run: preset=calm                    | 2: 'run: preset=calm' can not be read",
        "run: engine=nosuch preset=calm      | 2: there is no engine 'nosuch'",
        "run: engine=Toy! preset=calm        | 2: engine name 'Toy!'",
        "run: engine=toy preset=calm         | 2: the engine 'toy' has no preset 'calm'",
        "run: engine=remote preset=duel      | 2: the engine 'remote' has no preset 'duel'",
        "run: engine=remote preset=calm strategy=Nobody | 2: there is no strategy 'Nobody'",
        "run: engine=remote preset=calm \"a label\" | 2: the run has a label",
        "expects: 1 × execute                | 2: 'expects: 1 × execute' comes before any run",
        "speed: 3                            | 2: 'speed: 3' is no line of a trace"
      })
  void runIsOneThatThereIs(String line, String problem) {
    assertThat(Shots.problems(line)).anyMatch(found -> found.startsWith(problem));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "do: drop 8                  | 3: 'do': 'drop 8' is not of the form",
        "do: 14 lose.8               | 3: 'do': 'lose' is no action",
        "do: 14 drop.8.9             | 3: 'do': '14 drop.8.9' does not say one message or node",
        "do: 14 crash.9              | 3: there is no node 9",
        "do: 14 restart.5            | 3: there is no node 5",
        "do: 14 cut.0.7              | 3: there is no node 7",
        "do: 14 ask.2 plum           | 3: nobody asks node 2 for 'plum'",
        "do: 14 ask.0 latte          | 3: nobody asks node 0 for 'latte'",
        "from: begin                 | 3: 'from: begin' can not be read",
        "until: -1                   | 3: 'until: -1' can not be read",
        "expects: holds              | 3: 'expects: holds' can not be read",
        "expects: many × send        | 3: 'expects: many × send' can not be read",
        "expects: 1 × start          | 3: 'expects: 1 × start' can not be read",
        "expects: 1 × client         | 3: 'expects: 1 × client' can not be read",
        "expects: 1 × aim            | 3: 'expects: 1 × aim' can not be read",
        "expects: 1 × send at a9     | 3: there is no node 'a9'",
        "expects: a9 reads promised 1.0 | 3: there is no node 'a9'",
        "expects: a2 reads mood good | 3: the engine 'consensus' has no cell 'mood'",
        "expects: lit hope           | 3: the engine 'consensus' has no lamp 'hope'",
        "expects: dark hope          | 3: the engine 'consensus' has no lamp 'hope'",
        "expects: broken promises    | 3: the role 'acceptor' has no property 'promises'",
        "expects: broken agreement at a9 | 3: there is no node 'a9'"
      })
  void lineSaysWhatCanBeDoneDrawnAndExpected(String line, String problem) {
    assertThat(Shots.problems(CALM, line, FACT)).hasSize(1).first().asString().startsWith(problem);
  }

  @Test
  void nodesDoNotCrashWhereTheyNeedNotSurviveIt() {
    assertThat(
            Shots.problems(
                "run: engine=remote preset=calm", "do: 3 crash.0", "expects: 1 × execute"))
        .containsExactly("3: nodes do not crash in the preset 'calm'");
  }

  @Test
  void somethingIsExpectedOfEachRun() {
    assertThat(Shots.problems(CALM, "from: 5"))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("2: nothing");
  }

  @Test
  void partEndsAfterItsBeginningAndIsSaidOnce() {
    assertThat(Shots.problems(CALM, "from: 9", "until: 5", FACT))
        .containsExactly("2: it is drawn from event 9 until 5");
    assertThat(Shots.problems(CALM, "from: 9", "from: 9", FACT))
        .containsExactly("4: 'from: 9' can not be read");
  }

  @Test
  void actionsComeInTheirOrderAndEachAfterAnEventOfItsOwn() {
    assertThat(Shots.problems(CALM, "do: 14 drop.8", "do: 14 drop.7", FACT))
        .containsExactly("4: after event 14 comes event 14");
  }

  @Test
  void actionsAreNoMoreThanAPanelFollows() {
    String lines =
        IntStream.rangeClosed(0, LinkToken.MAX_ACTIONS)
            .mapToObj(event -> "do: " + event + " mend")
            .collect(Collectors.joining("\n"));

    assertThat(Shots.problems(CALM, lines, FACT)).containsExactly("203: this is action 201");
  }

  @Test
  void figureShowsFourRunsAtMost() {
    String run = CALM + " \"again\"\n" + FACT + "\n";

    assertThat(Shots.problems(run.repeat(4).strip())).isEmpty();
    assertThat(Shots.problems(run.repeat(5).strip()))
        .containsExactly("10: the figure shows 5 runs");
    assertThat(Shots.problems(CALM, FACT, CALM + " \"b\"", FACT))
        .containsExactly("2: the run has no label, and the figure shows several");
  }
}
