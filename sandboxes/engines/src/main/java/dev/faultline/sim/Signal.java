package dev.faultline.sim;

import org.jspecify.annotations.Nullable;

/// Unwinds a strategy's callback. Learner code can not catch it: every handler in metered code
/// begins with {@link Meter#guard(Throwable)}, which throws it again.
///
/// The instances are made ahead and carry no stack, so that throwing one needs no memory.
// Made ahead on purpose: they carry no stack that could mislead.
@SuppressWarnings("StaticAssignmentOfThrowable")
public final class Signal extends Error {

  /// The step budget is spent.
  public static final Signal STEPS = new Signal("steps", Outcome.Why.STEPS);

  /// The memory budget is spent.
  public static final Signal MEMORY = new Signal("memory", Outcome.Why.MEMORY);

  /// The stack is too deep.
  public static final Signal DEPTH = new Signal("depth", Outcome.Why.DEPTH);

  /// Too many timers are set.
  static final Signal TIMERS = new Signal("timers", Outcome.Why.STEPS);

  /// Too many messages are under way.
  static final Signal MESSAGES = new Signal("messages", Outcome.Why.STEPS);

  /// Too much is written without a sync, or too many entries stand in the log.
  static final Signal WRITES = new Signal("writes", Outcome.Why.MEMORY);

  /// The node crashes at this very I/O step.
  public static final Signal CRASH = new Signal("crash", null);

  private final String name;
  private final Outcome.@Nullable Why why;

  private Signal(String name, Outcome.@Nullable Why why) {
    super(name, null, false, false);
    this.name = name;
    this.why = why;
  }

  /// Why the strategy is stopped, or null where its node crashes.
  public Outcome.@Nullable Why why() {
    return why;
  }

  /// The sentence that says so; it names `node`.
  Sentence says(String node) {
    return Sentence.of("stopped." + name, node);
  }
}
