package dev.faultline.sim;

/// A run to be made: the role under test, its plan, and where its chance comes from. The same
/// setting and the same strategy make the same run.
///
/// @param role which strategy interface is under test, such as `acceptor`
/// @param family of the plan, for the trace
public record Setting(String role, String family, Plan plan, Chance chance) {}
