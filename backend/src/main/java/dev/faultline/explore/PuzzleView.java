package dev.faultline.explore;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a panel shows of the puzzle that it is.
///
/// @param id such as `paxos/stale-answer`
/// @param taskHtml sanitised
/// @param hints inline HTML, sanitised
/// @param goal name of the property that is to be broken
/// @param goalAbout what it demands
/// @param record the fewest actions that are known to break it
/// @param actions how many were done
/// @param solved whether they break it
/// @param other whether they break another property only
/// @param best the fewest of who looks at it; null while there are none
/// @param handInUrl where a solution is sent to
/// @param token the panel, as it is sent there
/// @param lessonUrl where it comes from
public record PuzzleView(
    String id,
    String taskHtml,
    List<String> hints,
    String goal,
    String goalAbout,
    int record,
    int actions,
    boolean solved,
    boolean other,
    @Nullable Integer best,
    String handInUrl,
    String token,
    String lessonUrl) {

  public PuzzleView {
    hints = List.copyOf(hints);
  }
}
