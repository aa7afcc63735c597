package dev.faultline.runner;

import dev.faultline.sim.Engine;
import dev.faultline.sim.Outcome;
import dev.faultline.sim.Sentence;
import dev.faultline.sim.Strategy;
import dev.faultline.sim.Trace;
import dev.faultline.sim.TraceEvent;
import dev.faultline.sim.TraceJson;
import dev.faultline.sim.search.Answer;
import dev.faultline.sim.search.Explorer;
import dev.faultline.sim.search.Limits;
import dev.faultline.sim.search.Searchable;
import dev.faultline.sim.search.SmallWorld;
import dev.faultline.sim.search.Story;
import dev.faultline.sim.search.Succession;
import org.jspecify.annotations.Nullable;

/// Searches small worlds with one strategy in them, by replay. Nothing is left out, so that the
/// number of states is what it seems to be.
///
/// A callback may use as many steps as a run: one that needs more never ends. All other bounds are
/// ours, and where one of them is reached, the strategy passes.
final class SearchRun {

  /// Metered steps of all callbacks together, which takes less than a second.
  private static final long MAX_STEPS = 50_000_000;

  private static final int MAX_DEPTH = 1_000;

  /// An eighth of what is kept is left for the programs.
  private static final long MAX_WORDS = 1 << 23;

  private final Job job;
  private final Engine engine;

  SearchRun(Job job, Engine engine) {
    this.job = job;
    this.engine = engine;
  }

  /// What a search found.
  ///
  /// @param outcome passed where nothing broke
  /// @param states how many states were looked at
  /// @param isWhole whether these are all that there are
  /// @param digest over the outcome and the number of states; 0 where these depend on the machine
  /// @param says how much was searched; null where something broke
  /// @param traceJson the shortest way to what broke; empty where nothing did
  record Found(
      Outcome outcome,
      int states,
      boolean isWhole,
      long digest,
      @Nullable Sentence says,
      String traceJson) {}

  /// Searches the world that `family` names.
  Found search(Job.Family family, Strategy strategy) {
    SmallWorld world =
        Searchable.world(engine, job.role(), family.id())
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "role %s has no small world '%s'".formatted(job.role(), family.id())));
    Limits limits =
        new Limits(MAX_STEPS, job.stepBudget(), family.mostStates(), MAX_DEPTH, MAX_WORDS);
    return switch (new Explorer(world.of(strategy), limits, Succession.REPLAY).explore()) {
      case Answer.Holds holds ->
          passed(holds, true, digest(holds, holds.depth(), ""), holds.says());
      case Answer.Undecided undecided -> {
        boolean isCounted = undecided.bound() != Answer.Bound.MEMORY;
        long digest = digest(undecided, undecided.depth(), undecided.bound().name());
        yield passed(undecided, false, isCounted ? digest : 0, undecided.says());
      }
      case Answer.Broken broken -> broken(family, broken);
    };
  }

  private static Found passed(Answer answer, boolean isWhole, long digest, Sentence says) {
    return new Found(new Outcome.Passed(), answer.states(), isWhole, digest, says, "");
  }

  private Found broken(Job.Family family, Answer.Broken broken) {
    Story story = broken.story();
    StringBuilder told = new StringBuilder(broken.outcome().toString());
    for (TraceEvent event : story.events()) {
      told.append('\n').append(event);
    }
    long digest =
        Stops.isSettled(broken.outcome())
            ? digest(broken, broken.choices().size(), told.toString())
            : 0;
    Trace trace =
        new Trace(
            Trace.FORMAT,
            engine.name(),
            engine.version(),
            job.role(),
            family.id(),
            story.nodes(),
            story.events(),
            digest);
    return new Found(
        broken.outcome(), broken.states(), false, digest, null, TraceJson.writeSearched(trace));
  }

  private static long digest(Answer answer, int depth, String what) {
    long digest = 0x243F6A8885A308D3L;
    String text = answer.getClass().getSimpleName() + answer.states() + ' ' + depth + ' ' + what;
    for (int i = 0; i < text.length(); i++) {
      digest = (digest ^ text.charAt(i)) * 0x100000001B3L;
    }
    return digest;
  }
}
