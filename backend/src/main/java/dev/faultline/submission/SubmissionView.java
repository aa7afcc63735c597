package dev.faultline.submission;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A submission as a template shows it.
///
/// @param url its page
/// @param state `queued`, `compiling`, `running` or `done`
/// @param place in line, from 1; 0 when it does not wait
/// @param mode `run` or `submit`
/// @param verdict null until done
/// @param sequel null unless it passed, hidden runs included
public record SubmissionView(
    String id,
    String url,
    String eventsUrl,
    String state,
    int place,
    String mode,
    List<FamilyProgress> families,
    @Nullable VerdictView verdict,
    @Nullable SequelView sequel) {

  public SubmissionView {
    families = List.copyOf(families);
  }

  /// How far a family has got.
  ///
  /// @param state `waiting`, `running`, `passed`, `failed` or `skipped`
  /// @param done runs ended so far, of `total`; percent when `hidden`
  /// @param total 0 where a small world is searched
  /// @param says what broke, or how much was searched; empty while nothing is to be said
  public record FamilyProgress(
      String id, String title, String state, int done, int total, boolean hidden, String says) {}
}
