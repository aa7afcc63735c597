package dev.faultline.grader;

import java.util.HashSet;
import java.util.Set;

/// Tells progress that was not told before: a second attempt begins with what was heard already.
final class FirstProgress implements Progress {

  private final Progress progress;
  private final Set<String> ended = new HashSet<>();

  FirstProgress(Progress progress) {
    this.progress = progress;
  }

  @Override
  public void running(String family, int done, int total) {
    if (!ended.contains(family)) {
      progress.running(family, done, total);
    }
  }

  @Override
  public void family(Verdict.FamilyResult result) {
    if (ended.add(result.id())) {
      progress.family(result);
    }
  }
}
