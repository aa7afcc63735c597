package dev.faultline.grader;

import java.util.HashSet;
import java.util.Set;

/// Tells progress that was not told before: a second attempt begins with what was heard already.
/// Several runners may tell at once; their words are passed on one by one.
final class FirstProgress implements Progress {

  private final Progress progress;
  private final Set<String> ended = new HashSet<>();

  FirstProgress(Progress progress) {
    this.progress = progress;
  }

  @Override
  public synchronized void running(String family, int done, int total) {
    if (!ended.contains(family)) {
      progress.running(family, done, total);
    }
  }

  @Override
  public synchronized void family(Verdict.FamilyResult result) {
    if (ended.add(result.id())) {
      progress.family(result);
    }
  }
}
