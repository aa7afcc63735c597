package dev.faultline.sim;

import dev.faultline.api.Payload;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Does to a run what a person asks for, between its events.
final class Hands {

  private final Simulation simulation;
  private final Tools tools;
  private final List<Action> actions;
  private final Function<Operation, Payload> requests;
  private final Map<Integer, Sent> sent = new LinkedHashMap<>();
  private final Map<Integer, Integer> held = new LinkedHashMap<>();
  private final List<Integer> missed = new ArrayList<>();
  private int next;

  /// What a hand reaches into.
  record Tools(Journal journal, Agenda agenda, Load load, Network network) {}

  /// A message, however often and whether it arrives.
  private record Sent(int from, int to, Payload message) {}

  /// @param requests what an operation brings to its node
  Hands(
      Simulation simulation,
      Tools tools,
      List<Action> actions,
      Function<Operation, Payload> requests) {
    this.simulation = simulation;
    this.tools = tools;
    this.actions = actions;
    this.requests = requests;
  }

  /// Notices a message that is sent as trace event `event`.
  void sent(int event, int from, int to, Payload message) {
    sent.put(event, new Sent(from, to, message));
  }

  /// Whether an action is to be done when so many events have been taken down.
  boolean isDue(int events) {
    return next < actions.size() && actions.get(next).atEvent() < events;
  }

  /// Does the next action.
  void act() {
    boolean isDone =
        switch (actions.get(next)) {
          case Action.Drop drop -> drop(drop.message());
          case Action.Duplicate duplicate -> duplicate(duplicate.message());
          case Action.Hold hold -> hold(hold.message());
          case Action.Deliver deliver -> deliver(deliver.message());
          case Action.Delay delay -> delay(delay.message(), delay.micros());
          case Action.Crash crash -> crash(crash.node(), crash.strike());
          case Action.Restart restart -> restart(restart.node());
          case Action.Cut cut -> cut(cut.group());
          case Action.Mend _ -> mend();
          case Action.Ask ask -> ask(ask.node(), ask.what());
        };
    if (!isDone) {
      missed.add(next);
    }
    next++;
  }

  /// Positions of the actions that could not be done: their message was not under way, their node
  /// was not there, or the run was over before them.
  List<Integer> missed() {
    List<Integer> all = new ArrayList<>(missed);
    for (int left = next; left < actions.size(); left++) {
      all.add(left);
    }
    return all;
  }

  private boolean drop(int message) {
    Sent what = sent.get(message);
    int copies = what == null ? 0 : takeHeld(message) + tools.agenda().takeOut(message).size();
    if (what == null || copies == 0) {
      return false;
    }
    for (int copy = 0; copy < copies; copy++) {
      tools.load().messageOver();
      note(TraceEvent.Kind.LOSE, what.to(), what.from(), message, what);
    }
    return true;
  }

  private boolean duplicate(int message) {
    Sent what = sent.get(message);
    if (what == null) {
      return false;
    }
    simulation.repeat(message, what.from(), what.to(), what.message());
    return true;
  }

  private boolean hold(int message) {
    Sent what = sent.get(message);
    int copies = what == null ? 0 : tools.agenda().takeOut(message).size();
    if (what == null || copies == 0) {
      return false;
    }
    held.merge(message, copies, Integer::sum);
    note(TraceEvent.Kind.HOLD, what.from(), what.to(), message, what);
    return true;
  }

  private boolean deliver(int message) {
    Sent what = sent.get(message);
    if (what == null) {
      return false;
    }
    int copies = takeHeld(message);
    if (copies > 1) {
      held.put(message, copies - 1);
    } else if (copies == 0) {
      List<Long> arrivals = tools.agenda().takeOut(message);
      if (arrivals.isEmpty()) {
        return false;
      }
      for (long later : arrivals.subList(1, arrivals.size())) {
        simulation.arrive(later, message, what.from(), what.to(), what.message());
      }
    }
    simulation.deliver(what.from(), what.to(), message, what.message());
    return true;
  }

  private boolean delay(int message, long micros) {
    Sent what = sent.get(message);
    List<Long> arrivals = what == null ? List.of() : tools.agenda().takeOut(message);
    if (what == null || arrivals.isEmpty()) {
      return false;
    }
    note(TraceEvent.Kind.DELAY, what.from(), what.to(), message, what);
    for (long arrival : arrivals) {
      simulation.arrive(arrival + micros, message, what.from(), what.to(), what.message());
    }
    return true;
  }

  private boolean crash(int node, Action.Strike strike) {
    if (!isNode(node) || simulation.node(node).program() == null) {
      return false;
    }
    switch (strike) {
      case NOW -> simulation.crashByHand(node);
      case BEFORE_SYNC, AFTER_SYNC -> {
        boolean isBefore = strike == Action.Strike.BEFORE_SYNC;
        simulation
            .node(node)
            .crashPoints()
            .atNextSync(isBefore ? Fault.Moment.BEFORE : Fault.Moment.AFTER);
        simulation.mark(TraceEvent.Kind.AIM, node, isBefore ? "@strike.before" : "@strike.after");
      }
    }
    return true;
  }

  private boolean restart(int node) {
    return isNode(node) && simulation.restartByHand(node);
  }

  private boolean cut(List<Integer> group) {
    BitSet apart = new BitSet();
    group.stream().filter(this::isNode).forEach(apart::set);
    if (apart.isEmpty() || apart.cardinality() == simulation.nodeCount()) {
      return false;
    }
    tools.network().cutByHand(apart);
    List<String> names =
        apart.stream().mapToObj(index -> simulation.node(index).spec().name()).toList();
    simulation.mark(TraceEvent.Kind.CUT, apart.nextSetBit(0), String.join(" ", names));
    return true;
  }

  private boolean mend() {
    if (!tools.network().mendByHand()) {
      return false;
    }
    simulation.mark(TraceEvent.Kind.MEND, 0, "");
    return true;
  }

  private boolean ask(int node, String what) {
    return isNode(node)
        && simulation.askByHand(
            node, requests.apply(new Operation(simulation.nowMicros(), node, what)));
  }

  private void note(TraceEvent.Kind kind, int node, int peer, int message, Sent what) {
    tools.journal().note(simulation.nowMicros(), kind, node, peer, message, what.message(), 0);
  }

  /// Takes all copies that are held, and returns how many there were.
  private int takeHeld(int message) {
    @Nullable Integer copies = held.remove(message);
    return copies == null ? 0 : copies;
  }

  private boolean isNode(int index) {
    return index >= 0 && index < simulation.nodeCount();
  }
}
