package dev.faultline.submission;

import dev.faultline.content.Exercise;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

/// Warms the runners up for the exercise that was opened last. A change costs a second of the
/// processor, since the runners that stand ready are replaced; so between two changes there is a
/// pause, and of what is opened meanwhile only the last counts.
final class Warmth implements AutoCloseable {

  private final BlockingQueue<Exercise> opened = new ArrayBlockingQueue<>(1);
  private final Consumer<Exercise> warmUp;
  private final Duration pause;
  private final Thread thread;

  /// @param warmUp takes as long as it takes
  Warmth(Consumer<Exercise> warmUp, Duration pause) {
    this.warmUp = warmUp;
    this.pause = pause;
    thread = Thread.ofPlatform().daemon().name("grader-rehearsal").start(this::follow);
  }

  /// `exercise` was opened.
  synchronized void turnTo(Exercise exercise) {
    opened.clear();
    opened.add(exercise);
  }

  @Override
  public void close() {
    thread.interrupt();
  }

  private void follow() {
    String current = "";
    try {
      while (true) {
        Exercise next = opened.take();
        if (!next.spec().version().equals(current)) {
          warmUp.accept(next);
          current = next.spec().version();
          Thread.sleep(pause);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
