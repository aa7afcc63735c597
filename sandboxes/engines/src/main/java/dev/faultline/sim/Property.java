package dev.faultline.sim;

/// What must hold in a run. Its name and meaning for people are `property.ID` in the bundle.
///
/// @param id such as `agreement`
/// @param kind when it must hold
public record Property(String id, Kind kind) {

  /// When a property must hold.
  public enum Kind {
    /// Always.
    SAFETY,
    /// By a bound of virtual time after the world has healed.
    LIVENESS,
    /// A measured floor with a stated margin.
    QUALITY
  }
}
