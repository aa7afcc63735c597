package dev.faultline.grader.process;

import dev.faultline.runner.Frame;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A child process that speaks in frames over its standard input and output.
public final class Child implements AutoCloseable {

  /// So much of what it says on standard error is kept.
  private static final int MAX_ERROR_BYTES = 4_000;

  private final Process process;

  /// Another than the process's own, which was made behind the outer wall: without a look at when
  /// the process began, it would refuse to end it, and could not tell how long it has worked.
  private final ProcessHandle handle;

  private final InputStream in;
  private final ScheduledExecutorService clock;
  private final CompletableFuture<Integer> ended = new CompletableFuture<>();
  private volatile String errors = "";

  private Child(Process process, ScheduledExecutorService clock) {
    this.process = process;
    this.handle = ProcessHandle.of(process.pid()).orElseGet(process::toHandle);
    this.clock = clock;
    this.in = new BufferedInputStream(process.getInputStream());
  }

  /// How its process is started.
  interface Start {
    Process process() throws IOException;
  }

  /// Starts a process.
  ///
  /// @param clock ends it when its time is over
  static Child start(Start start, ScheduledExecutorService clock) throws ChildFailure {
    try {
      Child child = new Child(start.process(), clock);
      // A platform thread: reading from a pipe would keep the carrier of a virtual one, for good.
      Thread.ofPlatform().daemon().name("watch of a child").start(child::watch);
      return child;
    } catch (IOException e) {
      throw new ChildFailure(ChildFailure.Kind.DIED, "a process does not start: " + e.getMessage());
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /// What an exchange of frames does.
  interface Exchange<T> {
    T with(Child child) throws IOException, ChildFailure;
  }

  /// Exchanges frames, and ends the process when that takes it longer than `limit`.
  ///
  /// What counts is the time that the process had a processor: on a busy machine nobody fails for
  /// the work of others. A process that waits is ended all the same in the end.
  <T> T within(Duration limit, Exchange<T> exchange) throws ChildFailure {
    Watchdog watchdog = new Watchdog(handle, limit, clock);
    try (watchdog) {
      return exchange.with(this);
    } catch (IOException e) {
      kill();
      throw watchdog.hasBitten()
          ? new ChildFailure(ChildFailure.Kind.TOO_SLOW, "took longer than " + limit)
          : new ChildFailure(ChildFailure.Kind.DIED, e + "; " + lastWords());
    }
  }

  /// Its exit code, and what it said on standard error.
  private String lastWords() {
    try {
      return "exit code " + ended.get(1, TimeUnit.SECONDS) + " " + errors.strip();
    } catch (ExecutionException | TimeoutException e) {
      return "it does not end: " + e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "nobody waited for its end";
    }
  }

  void send(Frame frame) throws IOException {
    frame.writeTo(process.getOutputStream());
  }

  /// The next frame, which must come.
  Frame receive() throws IOException {
    Optional<Frame> frame = Frame.readFrom(in);
    return frame.orElseThrow(() -> new IOException("it said nothing more"));
  }

  /// Runs `work` when the process has ended, in a thread that may start others; at once if it has
  /// ended already.
  void onEnd(Runnable work) {
    var _ = ended.thenRun(work);
  }

  /// Waits until it has ended by itself, and returns its exit code.
  int await(Duration limit) throws ChildFailure, InterruptedException {
    try {
      return ended.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      throw new ChildFailure(ChildFailure.Kind.TOO_SLOW, "does not end within " + limit);
    } catch (ExecutionException e) {
      throw new IllegalStateException("an exit code is always there", e);
    }
  }

  private void kill() {
    handle.destroyForcibly();
    // Closes its streams, so that nobody waits for what it says.
    process.destroyForcibly();
  }

  @Override
  public void close() {
    kill();
  }

  /// Keeps what it says on standard error, which ends when it does. The JDK's own way to hear of a
  /// process's end is not used: it runs in a thread that is behind the outer wall.
  private void watch() {
    keepErrors();
    try {
      ended.complete(process.waitFor());
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts the watch of a child", e);
    }
  }

  private void keepErrors() {
    try (InputStream stream = process.getErrorStream()) {
      byte[] kept = stream.readNBytes(MAX_ERROR_BYTES);
      errors = new String(kept, StandardCharsets.UTF_8);
      stream.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      errors = "its errors could not be read";
    }
  }
}
