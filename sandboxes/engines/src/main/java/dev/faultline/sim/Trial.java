package dev.faultline.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One run on a learner's own machine, which a test there makes and tells of. Nothing is metered
/// there but the kernel's own work, so who calls sees to it that a run comes to its end.
///
/// @param engine its name
/// @param stepBudget as {@link RunOptions} takes it
public record Trial(String engine, Scenario scenario, long stepBudget) {

  /// More than this before the broken step is scrolled past anyway.
  private static final int MOST_STEPS = 200;

  /// What broke in a run.
  ///
  /// @param says one sentence, and where it is a property, a second line with what that demands
  /// @param steps the run, one line a step, up to the broken one, which is marked
  public record Failure(String says, List<String> steps) {

    public Failure {
      steps = List.copyOf(steps);
    }
  }

  /// What broke, in the language of `locale`; empty when every property held.
  public Optional<Failure> failure(Strategy strategy, Locale locale) {
    Messages messages = Messages.of(engine, locale);
    RunResult result =
        Engines.named(engine).run(scenario, strategy, new RunOptions(stepBudget, true));
    return switch (result.outcome()) {
      case Outcome.Passed() -> Optional.empty();
      case Outcome.Broken(String property, _, int brokenAt, Sentence says) -> {
        Sentence about = Sentence.of("property." + property + ".about");
        String both = messages.render(says) + "\n" + messages.render(about);
        yield Optional.of(new Failure(both, steps(result, brokenAt, messages, locale)));
      }
      case Outcome.Stopped(_, _, int brokenAt, Sentence says) ->
          Optional.of(
              new Failure(messages.render(says), steps(result, brokenAt, messages, locale)));
      case Outcome.Inconclusive(Sentence says) ->
          Optional.of(new Failure(messages.render(says), List.of()));
    };
  }

  private static List<String> steps(
      RunResult result, int brokenAt, Messages messages, Locale locale) {
    Trace trace = result.trace();
    if (trace == null) {
      return List.of();
    }
    Narration narration = Narration.of(trace, brokenAt, locale);
    List<String> lines = narration.lines().subList(0, end(narration));
    int left = Math.max(0, lines.size() - MOST_STEPS);
    List<String> steps = new ArrayList<>();
    if (left > 0) {
      steps.add(messages.render(Sentence.of("trial.earlier", left)));
    }
    steps.addAll(lines.subList(left, lines.size()));
    return steps;
  }

  /// The number of steps up to the broken one: what came after it explains nothing.
  private static int end(Narration narration) {
    for (int i = 0; i < narration.steps().size(); i++) {
      if (narration.steps().get(i).broken()) {
        return i + 1;
      }
    }
    return narration.steps().size();
  }
}
