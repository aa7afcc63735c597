package dev.faultline.grader.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/// The choices that a random program is made of. They are drawn from a seed, or played from a list:
/// what stands no more in the list is 0, and 0 is always the plainest thing that there is. So a
/// shorter list, or one with smaller numbers, makes a simpler program.
final class Choices {

  private final SplittableRandom random;
  private final List<Integer> played;
  private final boolean isReplay;
  private final List<Integer> made = new ArrayList<>();

  private Choices(long seed, List<Integer> played, boolean isReplay) {
    this.random = new SplittableRandom(seed);
    this.played = List.copyOf(played);
    this.isReplay = isReplay;
  }

  static Choices ofSeed(long seed) {
    return new Choices(seed, List.of(), false);
  }

  static Choices of(List<Integer> played) {
    return new Choices(0, played, true);
  }

  /// A number in `[0, bound)`.
  int next(int bound) {
    int choice = isReplay ? replayed() % bound : random.nextInt(bound);
    made.add(choice);
    return choice;
  }

  /// All choices so far.
  List<Integer> made() {
    return List.copyOf(made);
  }

  /// A list that still `fails`, from which no block can be cut out and in which no choice can be 0.
  static List<Integer> shrink(List<Integer> failing, Predicate<List<Integer>> fails) {
    List<Integer> best = failing;
    for (int size = Math.max(1, best.size() / 2); size >= 1; size /= 2) {
      for (int at = best.size() - size; at >= 0; at -= size) {
        List<Integer> cut = new ArrayList<>(best.subList(0, at));
        cut.addAll(best.subList(at + size, best.size()));
        List<Integer> plain = new ArrayList<>(best);
        plain.subList(at, at + size).replaceAll(choice -> 0);
        if (fails.test(cut)) {
          best = cut;
        } else if (!plain.equals(best) && fails.test(plain)) {
          best = plain;
        }
        at = Math.min(at, best.size());
      }
    }
    return best;
  }

  private int replayed() {
    return made.size() < played.size() ? played.get(made.size()) : 0;
  }
}
