package dev.faultline.sim;

/// Unwinds a strategy's callback. Learner code can not catch it: every handler in metered code
/// begins with {@link Meter#guard(Throwable)}, which throws it again.
///
/// The instances are made ahead and carry no stack, so that throwing one needs no memory.
// Made ahead on purpose: they carry no stack that could mislead.
@SuppressWarnings("StaticAssignmentOfThrowable")
public final class Signal extends Error {

  /// The step budget is spent.
  public static final Signal STEPS = new Signal("steps");

  /// The memory budget is spent.
  public static final Signal MEMORY = new Signal("memory");

  /// The stack is too deep.
  public static final Signal DEPTH = new Signal("depth");

  /// The node crashes at this very I/O step.
  public static final Signal CRASH = new Signal("crash");

  private Signal(String name) {
    super(name, null, false, false);
  }
}
