package dev.faultline.grader.process;

import dev.faultline.runner.Frame;
import dev.faultline.runner.Readiness;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// One process that answers each question with one frame. It starts with a question, and ends when
/// nobody has asked for a while; the next question starts another. One that dies meanwhile is
/// replaced at once, and one that hangs when its time is over.
///
/// What serves the judge does not come here: this one may be slow to begin with, and has its
/// questions wait.
public final class Servant implements AutoCloseable {

  /// What runs.
  ///
  /// @param name as the list of walls calls it
  /// @param options of the virtual machine
  /// @param main says READY, then answers
  public record Program(
      String name,
      Surroundings surroundings,
      List<String> options,
      ClassPath classPath,
      Class<?> main) {

    public Program {
      options = List.copyOf(options);
    }
  }

  /// For how long, and for how many.
  ///
  /// @param start until it is ready
  /// @param answer for one question
  /// @param idle until it ends when nobody asks
  /// @param waiting questions that may wait at once
  public record Patience(Duration start, Duration answer, Duration idle, int waiting) {}

  private final Program program;
  private final Patience patience;
  private final Command command;

  /// Does all of the work, one question after another: reading from a pipe would keep the carrier
  /// of a virtual thread.
  private final ExecutorService thread;

  /// For each question that may be answered or wait at once.
  private final Semaphore places;

  private volatile @Nullable Child child;
  private long questions;

  /// How many questions there were when a process was last replaced.
  private long questionsAtLoss = -1;

  public Servant(Program program, Patience patience) {
    this.program = program;
    this.patience = patience;
    this.command =
        new Command(
            program.name(),
            program.surroundings(),
            program.options(),
            program.classPath(),
            program.main());
    this.thread =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("servant").factory());
    this.places = new Semaphore(patience.waiting() + 1);
  }

  /// The answer to `question`; empty when too many others wait.
  ///
  /// @throws ChildFailure when the process was too slow or died
  public Optional<Frame> ask(Frame question) throws ChildFailure, InterruptedException {
    if (!places.tryAcquire()) {
      return Optional.empty();
    }
    try {
      Future<Frame> answer = thread.submit(() -> answer(question));
      return Optional.of(answer.get());
    } catch (RejectedExecutionException _) {
      places.release();
      return Optional.empty(); // Closed.
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ChildFailure failure) {
        throw failure;
      }
      throw new IllegalStateException("a question was not answered", e.getCause());
    }
  }

  /// Whether there is a process now.
  public boolean isRunning() {
    Child running = child;
    return running != null && running.isAlive();
  }

  @Override
  public void close() {
    thread.shutdownNow();
    end();
  }

  private Frame answer(Frame question) throws ChildFailure {
    questions++;
    boolean isSound = false;
    try {
      Frame answer =
          running()
              .within(
                  patience.answer(),
                  servant -> {
                    servant.send(question);
                    return servant.receive();
                  });
      isSound = true;
      return answer;
    } finally {
      if (isSound) {
        endWhenIdle(questions);
      } else {
        end();
        whenFree(this::replace);
      }
      places.release();
    }
  }

  private Child running() throws ChildFailure {
    Child running = child;
    if (running != null && running.isAlive()) {
      return running;
    }
    Child started = command.start();
    child = started;
    started.onEnd(() -> whenFree(() -> lost(started)));
    started.within(
        patience.start(),
        servant -> {
          command.heard(Readiness.from(servant.receive()));
          return Duration.ZERO;
        });
    return started;
  }

  /// Starts a process where one was lost, but only once: where it is lost again before anybody has
  /// asked, the next question starts another.
  private void replace() {
    if (child != null || questionsAtLoss == questions) {
      return;
    }
    questionsAtLoss = questions;
    try {
      running();
      endWhenIdle(questions);
    } catch (ChildFailure e) {
      end(); // The next question tries again, and hears of it.
    }
  }

  /// A process has ended by itself, unless it is no longer the one that answers.
  private void lost(Child ended) {
    if (child == ended) {
      child = null;
      replace();
    }
  }

  /// @param count how many questions there were until now
  private void endWhenIdle(long count) {
    Runnable look =
        () -> {
          if (questions == count) {
            end();
          }
        };
    try {
      var _ =
          program
              .surroundings()
              .clock()
              .schedule(() -> whenFree(look), patience.idle().toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException _) {
      end();
    }
  }

  private void whenFree(Runnable work) {
    try {
      thread.execute(work);
    } catch (RejectedExecutionException _) {
      // Closed: nothing is started or ended any more.
    }
  }

  private void end() {
    Child running = child;
    if (running != null) {
      child = null;
      running.close();
    }
  }
}
