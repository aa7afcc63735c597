package dev.faultline.explore;

import dev.faultline.content.Language;
import dev.faultline.content.Puzzle;
import dev.faultline.diagram.Diagram;
import dev.faultline.sim.Action;
import dev.faultline.sim.LinkToken;
import dev.faultline.sim.Messages;
import dev.faultline.sim.Outcome;
import dev.faultline.sim.Preset;
import dev.faultline.sim.Sentence;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes what a template shows of one run, at one moment.
final class PanelViews {

  /// Begins the ids of the picture and the words.
  private static final String PREFIX = "world-";

  private final PanelRun run;
  private final int at;
  private final boolean whole;
  private final Language language;
  private final Messages messages;
  private final PanelState state;

  private PanelViews(PanelRun run, int at, boolean whole, Language language) {
    this.whole = whole;
    this.run = run;
    this.at = run.cursor(at);
    this.language = language;
    messages = Messages.of(run.engine().name(), language.locale());
    state = new PanelState(run, this.at, messages);
  }

  /// The view of `run` at the moment of event `at`.
  ///
  /// @param whole whether nothing is folded
  static PanelView of(PanelRun run, int at, boolean whole, Language language) {
    return of(run, at, whole, language, Optional.empty());
  }

  /// The same.
  ///
  /// @param best the fewest actions of who looks at it, in which a puzzle was solved
  static PanelView of(
      PanelRun run, int at, boolean whole, Language language, Optional<Integer> best) {
    return new PanelViews(run, at, whole, language).view(best.orElse(null));
  }

  private PanelView view(@Nullable Integer best) {
    return new PanelView(
        run.engine().name(),
        title(""),
        title(".about"),
        PanelAddress.of(run.panel(), language),
        at,
        says(),
        brokenAt() >= 0,
        brokenAt(),
        run.missed().size(),
        run.isOld(),
        presets(),
        PanelAddress.of(run.panel().with(List.of()), language),
        undo(),
        run.panel().actions().size(),
        state.nodes(),
        state.lamps(),
        state.messages(),
        run.world().asked().stream()
            .map(node -> new PanelView.Asked(node, run.trace().nodes().get(node)))
            .toList(),
        run.world().wishes(),
        run.world().tools(),
        run.world().puzzle().map(puzzle -> puzzle(puzzle, best)).orElse(null),
        diagram());
  }

  private String title(String suffix) {
    Optional<Puzzle> puzzle = run.world().puzzle();
    if (puzzle.isPresent()) {
      return suffix.isEmpty() ? puzzle.get().title().in(language) : "";
    }
    return switch (run.world()) {
      case World.Of(Preset preset, _) ->
          messages.render(Sentence.of("preset." + preset.name() + suffix));
      case World.Kept _ -> suffix.isEmpty() ? says() : "";
    };
  }

  /// What broke; empty when nothing did.
  private String says() {
    return switch (run.outcome()) {
      case Outcome.Passed _, Outcome.Inconclusive _ -> "";
      case Outcome.Broken(_, _, _, Sentence says) -> messages.render(says);
      case Outcome.Stopped(_, _, _, Sentence says) -> messages.render(says);
    };
  }

  private int brokenAt() {
    return switch (run.outcome()) {
      case Outcome.Passed _, Outcome.Inconclusive _ -> -1;
      case Outcome.Broken(_, _, int event, _) -> event;
      case Outcome.Stopped(_, _, int event, _) -> event;
    };
  }

  private PuzzleView puzzle(Puzzle puzzle, @Nullable Integer best) {
    String property = "property." + puzzle.property();
    String home = "/" + language.code();
    return new PuzzleView(
        puzzle.id(),
        puzzle.taskHtml().in(language),
        puzzle.hints().stream().map(hint -> hint.in(language)).toList(),
        messages.render(Sentence.of(property)),
        messages.render(Sentence.of(property + ".about")),
        puzzle.shortest().size(),
        run.panel().actions().size(),
        run.isSolved(),
        run.outcome() instanceof Outcome.Broken broken
            && !broken.property().equals(puzzle.property()),
        best,
        home + "/exercises/" + puzzle.id() + "/solutions",
        run.panel().encode(),
        home + "/lessons/" + puzzle.lessonId() + "#exercise-" + puzzle.id().replace('/', '-'));
  }

  private List<PanelView.Choice> presets() {
    if (run.world().puzzle().isPresent()) {
      return List.of();
    }
    return run.engine().presets().stream()
        .map(preset -> {
          LinkToken.Panel panel = Panels.untouched(run.engine().name(), preset.name());
          return new PanelView.Choice(
              preset.name(),
              messages.render(Sentence.of("preset." + preset.name())),
              PanelAddress.of(panel, language),
              panel.base().equals(run.panel().base()));
        })
        .toList();
  }

  private @Nullable String undo() {
    List<Action> actions = run.panel().actions();
    if (actions.isEmpty()) {
      return null;
    }
    LinkToken.Panel before = run.panel().with(actions.subList(0, actions.size() - 1));
    return PanelAddress.of(before, actions.getLast().atEvent(), language);
  }

  private Diagram.Drawn diagram() {
    String stepUrl = PanelAddress.of(run.panel(), language) + "?at=";
    return Diagram.of(run.trace(), brokenAt(), language.locale())
        .draw(new Diagram.Wish(PREFIX + run.trace().family(), at, whole, stepUrl));
  }
}
