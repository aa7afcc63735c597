package dev.faultline.grader;

import dev.faultline.runner.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the runners of one job reported, once they were done.
///
/// @param ended the reports of the families, in the exercise's order
/// @param results what they mean for the learner
/// @param recorded the first failing run that may be shown
/// @param last how the job ended: *done*, *not started* or *unequal*
record JobResult(
    List<Report.FamilyEnded> ended,
    List<Verdict.FamilyResult> results,
    Optional<Report.Recorded> recorded,
    Report last) {

  JobResult {
    ended = List.copyOf(ended);
    results = List.copyOf(results);
  }

  /// The result of a job from those of its parts: the same, bit by bit, as if one runner had run
  /// all families in their order.
  static JobResult joined(JobCut cut, List<JobResult> parts) {
    if (parts.getFirst().last instanceof Report.NotStarted) {
      return parts.getFirst();
    }
    List<Placed> families = new ArrayList<>();
    List<Report.Recorded> recordings = new ArrayList<>();
    List<Report.Unequal> unequals = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      JobResult part = parts.get(i);
      List<Integer> places = cut.parts().get(i);
      for (int family = 0; family < part.ended.size(); family++) {
        Report.FamilyEnded ended = part.ended.get(family).ofFamily(places.get(family));
        families.add(new Placed(ended, part.results.get(family)));
      }
      part.recorded
          .map(recorded -> recorded.ofFamily(places.get(recorded.family())))
          .ifPresent(recordings::add);
      if (part.last instanceof Report.Unequal(int family, int run)) {
        unequals.add(new Report.Unequal(places.get(family), run));
      }
    }
    families.sort(Comparator.comparingInt(placed -> placed.ended.family()));
    return new JobResult(
        families.stream().map(Placed::ended).toList(),
        families.stream().map(Placed::result).toList(),
        recordings.stream().min(Comparator.comparingInt(Report.Recorded::family)),
        // The second run goes backwards, so that the last is the first to be seen.
        unequals.stream()
            .max(Comparator.comparingInt(Report.Unequal::family))
            .map(Report.class::cast)
            .orElseGet(Report.Done::new));
  }

  /// The same, but that the family whose failing run is shown says what broke in that run: it was
  /// shrunk, and may break at another node.
  JobResult asShown() {
    if (recorded.isEmpty()) {
      return this;
    }
    List<Verdict.FamilyResult> told = new ArrayList<>(results);
    int family = recorded.get().family();
    told.set(family, results.get(family).saying(recorded.get().says()));
    return new JobResult(ended, told, recorded, last);
  }

  /// The results of jobs of `families` families each that were run as one. No recordings are kept:
  /// there is one at most, and it would belong to one of them.
  List<JobResult> split(int families) {
    List<JobResult> parts = new ArrayList<>();
    for (int from = 0; from < ended.size(); from += families) {
      List<Report.FamilyEnded> own = new ArrayList<>();
      for (int family = 0; family < families; family++) {
        own.add(ended.get(from + family).ofFamily(family));
      }
      parts.add(new JobResult(own, results.subList(from, from + families), Optional.empty(), last));
    }
    return parts;
  }

  private record Placed(Report.FamilyEnded ended, Verdict.FamilyResult result) {}
}
