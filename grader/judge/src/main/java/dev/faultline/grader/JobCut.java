package dev.faultline.grader;

import dev.faultline.runner.Job;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Which families of a job are run in which runner. Families know nothing of each other, so a
/// verdict is the same however a job is cut.
///
/// @param parts for each runner the indices of its families, ascending
record JobCut(List<List<Integer>> parts) {

  JobCut {
    parts = parts.stream().map(List::copyOf).toList();
  }

  /// Cuts a job into at most `count` parts of about as much effort.
  static JobCut of(Job job, int count) {
    List<List<Integer>> parts = new ArrayList<>();
    int[] efforts = new int[Math.max(1, Math.min(count, job.families().size()))];
    for (int i = 0; i < efforts.length; i++) {
      parts.add(new ArrayList<>());
    }
    List<Integer> longestFirst =
        IntStream.range(0, job.families().size())
            .boxed()
            .sorted(Comparator.comparingInt(family -> -job.families().get(family).effort()))
            .toList();
    for (int family : longestFirst) {
      int least =
          IntStream.range(0, efforts.length)
              .boxed()
              .min(Comparator.comparingInt(part -> efforts[part]))
              .orElseThrow();
      parts.get(least).add(family);
      efforts[least] += job.families().get(family).effort();
    }
    parts.forEach(part -> part.sort(Comparator.naturalOrder()));
    return new JobCut(parts);
  }

  /// What part `index` picks of a list with one element for each family.
  <T> List<T> pick(int index, List<T> ofFamilies) {
    return parts.get(index).stream().map(ofFamilies::get).toList();
  }
}
