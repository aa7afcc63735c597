package dev.faultline.grader.process;

import dev.faultline.runner.Frame;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// A child process that speaks in frames over its standard input and output.
public final class Child implements AutoCloseable {

  /// So much of what it says on standard error is kept.
  private static final int MAX_ERROR_BYTES = 4_000;

  private final Process process;
  private final InputStream in;
  private final ScheduledExecutorService clock;
  private volatile String errors = "";

  private Child(Process process, ScheduledExecutorService clock) {
    this.process = process;
    this.clock = clock;
    this.in = new BufferedInputStream(process.getInputStream());
  }

  /// Starts `command` with an empty environment.
  ///
  /// @param clock ends it when its time is over
  static Child start(Jail jail, List<String> command, ScheduledExecutorService clock)
      throws ChildFailure {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    try {
      Child child = new Child(jail.start(builder), clock);
      // A platform thread: reading from a pipe would keep the carrier of a virtual one, for good.
      Thread.ofPlatform().daemon().name("errors of a child").start(child::keepErrors);
      return child;
    } catch (IOException e) {
      throw new ChildFailure(
          ChildFailure.Kind.DIED, command.getFirst() + " does not start: " + e.getMessage());
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
    Watchdog watchdog = new Watchdog(process, limit, clock);
    try (watchdog) {
      return exchange.with(this);
    } catch (IOException e) {
      process.destroyForcibly();
      throw watchdog.hasBitten()
          ? new ChildFailure(ChildFailure.Kind.TOO_SLOW, "took longer than " + limit)
          : new ChildFailure(ChildFailure.Kind.DIED, e + "; " + errors.strip());
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

  /// The next frame, which must be of `type`.
  void receive(Frame.Type type) throws IOException {
    Frame frame = receive();
    if (frame.type() != type) {
      throw new IOException("it said " + frame.type() + " where " + type + " was due");
    }
  }

  /// Waits until it has ended by itself, and returns its exit code.
  int await(Duration limit) throws ChildFailure, InterruptedException {
    if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new ChildFailure(ChildFailure.Kind.TOO_SLOW, "does not end within " + limit);
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
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
