package dev.faultline.sim.search;

import dev.faultline.api.Context;
import dev.faultline.api.Disk;
import dev.faultline.api.NodeId;
import dev.faultline.api.NodeProgram;
import dev.faultline.api.Payload;
import dev.faultline.sim.Values;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/// The search as one would write it first, to hold the real one against: the whole world runs again
/// from its start for every state, and states are told apart by their text. No crashes, no disks.
final class NaiveSearch {

  private static final int NONE = -1;

  private final World world;
  private final Set<String> met = new LinkedHashSet<>();
  private final Deque<List<Integer>> ways = new ArrayDeque<>();
  private int depth;
  private int shortest = NONE;

  NaiveSearch(World world) {
    this.world = world;
    ways.add(List.of());
    met.add(new Run(List.of()).text());
    while (!ways.isEmpty() && shortest == NONE) {
      expand(ways.remove());
    }
  }

  int states() {
    return met.size();
  }

  int depth() {
    return depth;
  }

  /// How long the shortest way to a broken state is, or -1.
  int shortest() {
    return shortest;
  }

  private void expand(List<Integer> way) {
    int choices = new Run(way).choices().size();
    for (int choice = 0; choice < choices; choice++) {
      List<Integer> longer = new ArrayList<>(way);
      longer.add(choice);
      Run run = new Run(longer);
      if (met.add(run.text())) {
        depth = longer.size();
        if (run.isBroken()) {
          shortest = depth;
          return;
        }
        ways.add(longer);
      }
    }
  }

  private record Letter(int from, int to, Payload payload) {}

  private record Timer(int node, Payload tag, long delayMicros) {}

  /// The world after some choices.
  private final class Run implements State {

    private final List<NodeProgram> programs = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();
    private final List<Timer> timers = new ArrayList<>();

    Run(List<Integer> way) {
      world.nodes().forEach(spec -> programs.add(spec.program().get()));
      for (World.Request request : world.requests()) {
        letters.add(new Letter(request.node(), request.node(), request.what()));
      }
      for (int node = 0; node < programs.size(); node++) {
        programs.get(node).start(new Door(node));
      }
      for (int choice : way) {
        choices().get(choice).run();
      }
    }

    @Override
    public NodeProgram program(int node) {
      return programs.get(node);
    }

    @Override
    public int life(int node) {
      return 0;
    }

    boolean isBroken() {
      return world.invariants().stream().anyMatch(it -> it.broken(this).isPresent());
    }

    List<Runnable> choices() {
      List<Runnable> choices = new ArrayList<>();
      for (Letter letter : new LinkedHashSet<>(letters)) {
        choices.add(() -> arrive(letter));
      }
      for (Timer timer : new LinkedHashSet<>(timers)) {
        if (isDue(timer)) {
          choices.add(() -> runOut(timer));
        }
      }
      return choices;
    }

    String text() {
      List<String> network = new ArrayList<>();
      for (Letter letter : letters) {
        network.add(letter.from + ">" + letter.to + Values.render(letter.payload));
      }
      Collections.sort(network);
      List<String> waiting = new ArrayList<>(timers.stream().map(Timer::toString).toList());
      if (world.rules().timers() == Rules.TimerOrder.ANY) {
        Collections.sort(waiting);
      } else {
        waiting.clear();
        for (int node = 0; node < programs.size(); node++) {
          int of = node;
          timers.stream().filter(it -> it.node == of).map(Timer::toString).forEach(waiting::add);
        }
      }
      return network + " " + waiting + " " + programs.stream().map(this::fields).toList();
    }

    private String fields(NodeProgram program) {
      return Arrays.stream(program.getClass().getDeclaredFields())
          .filter(field -> !java.lang.reflect.Modifier.isStatic(field.getModifiers()))
          .map(field -> {
            try {
              field.setAccessible(true);
              return String.valueOf(field.get(program));
            } catch (IllegalAccessException e) {
              throw new IllegalStateException(e);
            }
          })
          .toList()
          .toString();
    }

    private boolean isDue(Timer timer) {
      if (world.rules().timers() == Rules.TimerOrder.ANY) {
        return true;
      }
      List<Timer> earlier = timers.subList(0, timers.indexOf(timer));
      return earlier.stream()
          .noneMatch(it -> it.node == timer.node && it.delayMicros <= timer.delayMicros);
    }

    private void arrive(Letter letter) {
      if (world.rules().delivery() == Rules.Delivery.ONCE) {
        letters.remove(letter);
      }
      Door door = new Door(letter.to);
      programs.get(letter.to).onMessage(new NodeId(letter.from), letter.payload, door);
    }

    private void runOut(Timer timer) {
      timers.remove(timer);
      programs.get(timer.node).onTimer(timer.tag, new Door(timer.node));
    }

    private final class Door implements Context {

      private final int node;

      Door(int node) {
        this.node = node;
      }

      @Override
      public NodeId self() {
        return new NodeId(node);
      }

      @Override
      public int nodeCount() {
        return programs.size();
      }

      @Override
      public long nowMicros() {
        throw new UnsupportedOperationException();
      }

      @Override
      public RandomGenerator random() {
        throw new UnsupportedOperationException();
      }

      @Override
      public void send(NodeId to, Payload message) {
        Letter letter = new Letter(node, to.index(), message);
        boolean again = world.rules().delivery() == Rules.Delivery.AGAIN;
        if (!again || !letters.contains(letter)) {
          letters.add(letter);
        }
      }

      @Override
      public void setTimer(long delayMicros, Payload tag) {
        boolean any = world.rules().timers() == Rules.TimerOrder.ANY;
        timers.add(new Timer(node, tag, any ? 0 : delayMicros));
      }

      @Override
      public Disk disk() {
        throw new UnsupportedOperationException();
      }

      @Override
      public void log(String line) {
        // Nobody reads it.
      }
    }
  }
}
