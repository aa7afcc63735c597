package dev.faultline.submission;

import dev.faultline.content.Exercise;
import dev.faultline.grader.Judge;
import dev.faultline.grader.Progress;
import dev.faultline.grader.Submission;
import dev.faultline.grader.Verdict;
import dev.faultline.grader.process.Walls;
import java.time.Duration;
import java.util.List;

/// The seam to the grader.
public interface Judging {

  /// From a submission to its verdict, on the calling thread. Never throws for what a learner did.
  Verdict judge(Submission submission, Progress progress);

  /// Opens a strategy to be played with by hand.
  Judge.Opening open(Submission submission) throws InterruptedException;

  /// What the gate complains of in `exercise`, under this server's secret; nothing when it is
  /// sound.
  List<String> complaints(Exercise exercise) throws InterruptedException;

  /// The walls around the processes that see learners' code, as soon as they are known; what is
  /// known after `patience` if they are not.
  Walls walls(Duration patience) throws InterruptedException;
}
