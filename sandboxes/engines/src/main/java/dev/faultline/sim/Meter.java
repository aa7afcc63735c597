package dev.faultline.sim;

/// Counts the steps of the strategy that is running in this process. Metered code calls {@link
/// #tick(int)} in every basic block; the simulator charges for what it does in a strategy's name.
///
/// State is static on purpose: one process runs one strategy on one thread, and a static call is
/// the cheapest that there is.
public final class Meter {

  private static long budget;
  private static long left;

  private Meter() {}

  /// Starts a run with `stepBudget` steps.
  public static void begin(long stepBudget) {
    budget = stepBudget;
    left = stepBudget;
  }

  /// Charges `cost` steps. Once the budget is spent every further call throws.
  ///
  /// @throws Signal {@link Signal#STEPS} when the budget is spent
  public static void tick(int cost) {
    if ((left -= cost) < 0) {
      throw Signal.STEPS;
    }
  }

  /// The first thing that every handler of metered code does with what it caught: signals and
  /// errors of the machine pass through.
  public static void guard(Throwable caught) {
    if (caught instanceof Signal signal) {
      throw signal;
    }
    if (caught instanceof VirtualMachineError error) {
      throw error;
    }
  }

  /// Steps spent since {@link #begin(long)}.
  public static long used() {
    return budget - left;
  }
}
