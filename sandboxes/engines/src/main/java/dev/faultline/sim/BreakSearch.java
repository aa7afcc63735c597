package dev.faultline.sim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Looks for the fewest actions by hand that break a property: first all single ones, then all
/// pairs, and so on.
///
/// Actions that lead to the same run, and leave as much to be done, are followed up once. What is
/// done to a message that stays done whenever it is done (a drop, a delay, to hold it back) is done
/// as early as it can be. Nothing is drawn by chance, so the same search finds the same everywhere.
public final class BreakSearch {

  private static final int MAX_EVENTS = 600;

  private final Engine engine;
  private final Preset preset;
  private final Strategy strategy;
  private final Set<Tool> tools;
  private final String property;
  private final Limits limits;
  private long runs;

  /// What is looked for.
  ///
  /// @param preset the world
  /// @param tools that may be used
  /// @param property id of what is to be broken
  public record Goal(Preset preset, Set<Tool> tools, String property) {

    public Goal {
      tools = Collections.unmodifiableSet(EnumSet.copyOf(tools));
    }
  }

  /// How much is tried.
  ///
  /// @param actions lists of more are not tried
  /// @param runs that are made at most
  /// @param kept of the lists of one length, at most so many are followed up
  /// @param stepBudget of one run, as {@link RunOptions} takes it
  public record Limits(int actions, long runs, int kept, long stepBudget) {}

  /// What was found.
  ///
  /// @param actions they break the property; none when nothing was found
  /// @param complete up to this number of actions every list was tried
  /// @param runs that were made
  public record Found(List<Action> actions, int complete, long runs) {

    public Found {
      actions = List.copyOf(actions);
    }
  }

  /// A list of actions.
  ///
  /// @param ordinary how many events that no hand made come before the next action
  private record Tried(List<Action> actions, long ordinary) {

    /// The event after which the next action can be done at the earliest.
    int from() {
      return BreakSearch.from(actions);
    }
  }

  /// @param goal what is to be broken, where, and with what
  public BreakSearch(Engine engine, Goal goal, Strategy strategy, Limits limits) {
    this.engine = engine;
    this.strategy = strategy;
    preset = goal.preset();
    tools = goal.tools();
    property = goal.property();
    this.limits = limits;
  }

  /// Searches until something is found, or nothing more may be tried.
  public Found search() {
    List<Tried> level = List.of(new Tried(List.of(), 0));
    int complete = 0;
    boolean all = true;
    for (int length = 1; length <= limits.actions(); length++) {
      Map<Long, Tried> next = new LinkedHashMap<>();
      for (Tried tried : level) {
        Trace before = trace(run(tried.actions()));
        for (Action action : HandChoices.of(preset, tools, before, tried.from())) {
          if (runs >= limits.runs()) {
            return new Found(List.of(), complete, runs);
          }
          List<Action> actions = new ArrayList<>(tried.actions());
          actions.add(action);
          RunResult result = run(actions);
          if (result.missed().isEmpty()) {
            if (breaks(result)) {
              return new Found(actions, complete, runs);
            }
            add(actions, trace(result), next);
          }
        }
      }
      if (all) {
        complete = length;
      }
      all &= next.size() <= limits.kept();
      level = next.values().stream().limit(limits.kept()).toList();
    }
    return new Found(List.of(), complete, runs);
  }

  private RunResult run(List<Action> actions) {
    runs++;
    RunOptions options = new RunOptions(limits.stepBudget(), true, MAX_EVENTS);
    return engine.run(preset.setting(actions), strategy, options);
  }

  private static Trace trace(RunResult result) {
    return Objects.requireNonNull(result.trace());
  }

  private boolean breaks(RunResult result) {
    return result.outcome() instanceof Outcome.Broken broken && broken.property().equals(property);
  }

  /// Of lists that lead to the same run, the one after which most can still be done is kept.
  private static void add(List<Action> actions, Trace trace, Map<Long, Tried> level) {
    level.merge(
        essence(actions, trace),
        new Tried(List.copyOf(actions), ordinary(actions, trace)),
        (known, other) -> other.ordinary() < known.ordinary() ? other : known);
  }

  /// What happened and what is still kept back, without the hand's own events.
  private static long essence(List<Action> actions, Trace trace) {
    ValueHash hash = new ValueHash();
    List<TraceEvent> events = trace.events();
    int[] sends = new int[events.size()];
    int sent = 0;
    for (int i = 0; i < events.size(); i++) {
      TraceEvent event = events.get(i);
      sends[i] = sent;
      switch (event.kind()) {
        case SEND -> {
          sent++;
          hash.add(event);
        }
        case HOLD, DELAY, LOSE, AIM, CUT, MEND -> {
          // Shows in what happens after it, or below.
        }
        default -> hash.add(event);
      }
    }
    for (Action action : actions) {
      switch (action) {
        case Action.Hold(_, int message) -> hash.add(sends[message]);
        case Action.Cut(_, List<Integer> group) -> hash.add(group.hashCode());
        case Action.Mend _ -> hash.add(-1);
        default -> {
          // Its consequences are in the run.
        }
      }
    }
    return hash.value();
  }

  private static int from(List<Action> actions) {
    return actions.isEmpty() ? 0 : actions.getLast().atEvent() + 1;
  }

  private static long ordinary(List<Action> actions, Trace trace) {
    return trace.events().stream().limit(from(actions)).filter(event -> !isOfHand(event)).count();
  }

  private static boolean isOfHand(TraceEvent event) {
    return switch (event.kind()) {
      case HOLD, DELAY, LOSE, AIM, CUT, MEND -> true;
      default -> false;
    };
  }

  /// A running hash of 64 bits.
  private static final class ValueHash {

    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private long value;

    void add(TraceEvent event) {
      add(event.timeMicros());
      add(event.kind().code());
      add(((long) event.node() << 32) | (event.peer() & 0xffffffffL));
      add(((long) event.type().hashCode() << 32) | (event.content().hashCode() & 0xffffffffL));
    }

    void add(long more) {
      value = (Long.rotateLeft(value, 23) ^ more) * FACTOR;
    }

    long value() {
      return value ^ value >>> 29;
    }
  }
}
