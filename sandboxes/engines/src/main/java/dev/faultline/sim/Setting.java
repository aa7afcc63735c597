package dev.faultline.sim;

import java.util.List;

/// A run to be made: the role under test, its plan, and where its chance comes from. The same
/// setting and the same strategy make the same run.
///
/// @param role which strategy interface is under test, such as `acceptor`
/// @param family of the plan, for the trace
/// @param actions what a person does by hand, in the order of their events; none in a graded run
public record Setting(String role, String family, Plan plan, Chance chance, List<Action> actions) {

  public Setting {
    actions = List.copyOf(actions);
  }

  /// A run that no hand touches.
  public Setting(String role, String family, Plan plan, Chance chance) {
    this(role, family, plan, chance, List.of());
  }

  /// The same run with these actions by hand.
  public Setting with(List<Action> others) {
    return new Setting(role, family, plan, chance, others);
  }
}
