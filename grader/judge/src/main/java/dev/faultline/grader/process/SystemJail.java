package dev.faultline.grader.process;

import dev.faultline.runner.Readiness;
import dev.faultline.runner.jail.InnerJail;
import dev.faultline.runner.jail.Layer;
import dev.faultline.runner.jail.OuterWall;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// All walls that this system has. What it lacks is told, and processes start without it.
///
/// Each process is started by a thread of its own, which restricts itself, starts it, and ends.
/// Threads that such a thread makes or wakes could be restricted too, a server's among them, so:
/// the one of the JDK that waits for the process's end is, and nobody may have it run anything
/// ({@link Process#onExit()} would let it make a thread of the common pool); and an unrestricted
/// thread stands between the restricted one and the caller, who may be virtual.
final class SystemJail implements Jail {

  /// Both see what learners wrote.
  private final Map<String, CountDownLatch> told =
      Map.of("compiler", new CountDownLatch(1), "runner", new CountDownLatch(1));

  private final Map<String, Layer> outer = new ConcurrentSkipListMap<>();
  private final Map<String, List<Layer>> inner = new ConcurrentHashMap<>();

  @Override
  public List<String> arguments() {
    return List.of(InnerJail.ARGUMENT);
  }

  @Override
  public Process start(ProcessBuilder builder, Cell cell) throws IOException {
    return inThread(
        "start of a process",
        () -> inThread("start behind the outer wall", () -> startHere(builder, cell)));
  }

  private Process startHere(ProcessBuilder builder, Cell cell) throws IOException {
    Layer wall;
    try {
      wall = new OuterWall().putUp(cell.grants());
    } catch (UnsupportedOperationException e) {
      wall = new Layer(Layer.Kind.OUTER_LANDLOCK, false, String.valueOf(e.getMessage()));
    }
    outer.put(cell.program(), wall);
    return builder.start();
  }

  private static Process inThread(String name, Callable<Process> work) throws IOException {
    FutureTask<Process> task = new FutureTask<>(work);
    Thread.ofPlatform().daemon().name(name).start(task);
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new IllegalStateException("a process could not be started", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while a process was started", e);
    }
  }

  @Override
  public void heard(String program, Readiness readiness) {
    inner.put(program, readiness.layers());
    CountDownLatch latch = told.get(program);
    if (latch != null) {
      latch.countDown();
    }
  }

  @Override
  public Walls walls(Duration patience) throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    for (CountDownLatch latch : told.values()) {
      if (!latch.await(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
        break;
      }
    }
    return walls();
  }

  @Override
  public Walls walls() {
    Map<String, List<Layer>> all = new ConcurrentSkipListMap<>(inner);
    outer.forEach((program, wall) -> all.merge(program, List.of(wall), SystemJail::joined));
    Collection<List<Layer>> layers = all.values();
    List<Layer.Kind> lacking =
        layers.stream()
            .flatMap(List::stream)
            .filter(layer -> !layer.isInForce())
            .map(Layer::kind)
            .toList();
    List<String> inForce =
        layers.stream()
            .flatMap(List::stream)
            .filter(layer -> !lacking.contains(layer.kind()))
            .sorted(Comparator.comparing(Layer::kind))
            .map(Layer::toString)
            .distinct()
            .toList();
    List<String> missing = new ArrayList<>();
    all.forEach((program, each) ->
        each.stream()
            .filter(layer -> !layer.isInForce())
            .forEach(layer -> missing.add(program + ": " + layer)));
    return new Walls(inner.keySet().containsAll(told.keySet()), inForce, missing);
  }

  private static List<Layer> joined(List<Layer> first, List<Layer> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
