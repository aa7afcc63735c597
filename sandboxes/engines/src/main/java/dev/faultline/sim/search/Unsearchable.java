package dev.faultline.sim.search;

import dev.faultline.sim.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A program can not be searched; `search.WHY` in the kernel's bundle says why, and what to do
/// instead.
final class Unsearchable extends RuntimeException {

  private final String why;
  private final List<String> what;

  /// @param why such as `unreadable`
  /// @param what names of the things and numbers that the sentence speaks of
  Unsearchable(String why, Object... what) {
    super(why + ": " + Arrays.toString(what));
    this.why = why;
    this.what = Arrays.stream(what).map(String::valueOf).toList();
  }

  /// The sentence, of a search that met so many states.
  Sentence says(int states) {
    return Sentence.of(
        "search." + why, Stream.concat(Stream.of(Answer.text(states)), what.stream()).toArray());
  }
}
