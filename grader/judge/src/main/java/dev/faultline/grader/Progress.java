package dev.faultline.grader;

/// Hears how a submission gets on; called on the judging thread, in order.
public interface Progress {

  /// Hears nothing.
  Progress NONE = new Progress() {};

  /// The source compiled and was allowed; runs begin.
  default void compiled() {}

  /// Some runs of `family` ended well. Called now and then, not for every run.
  ///
  /// @param done runs ended so far, of `total` of this family
  default void running(String family, int done, int total) {}

  /// A family ended.
  default void family(Verdict.FamilyResult result) {}
}
