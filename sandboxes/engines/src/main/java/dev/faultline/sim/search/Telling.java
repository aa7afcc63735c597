package dev.faultline.sim.search;

import dev.faultline.sim.Outcome;
import dev.faultline.sim.Property;
import dev.faultline.sim.Sentence;
import dev.faultline.sim.StrategyStop;
import dev.faultline.sim.TraceEvent;
import dev.faultline.sim.Values;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Tells how a state was reached: the choices, and the events that came of them.
final class Telling {

  private static final long STEP_MICROS = 1_000;
  private static final int NONE = -1;

  private final Ground ground;
  private final Nodes nodes;
  private final List<Effect> starts;
  private final List<Choice> choices = new ArrayList<>();
  private final List<TraceEvent> events = new ArrayList<>();
  private final Map<Integer, Integer> sentAt = new LinkedHashMap<>();
  private final Map<Long, Integer> setAt = new LinkedHashMap<>();
  private final int[] crashedAt;
  private long nowMicros;

  Telling(Ground ground, Nodes nodes, List<Effect> starts) {
    this.ground = ground;
    this.nodes = nodes;
    this.starts = starts;
    crashedAt = new int[ground.nodeCount()];
  }

  Answer.Broken of(Finding finding, States states) {
    for (Effect start : starts) {
      int node = start.next().node();
      event(TraceEvent.Kind.START, node, NONE, NONE, null);
      noted(start);
    }
    for (Effect effect : way(finding, states)) {
      nowMicros += STEP_MICROS;
      happened(effect);
    }
    Outcome outcome = outcome(finding);
    List<String> names = new ArrayList<>();
    for (int node = 0; node < ground.nodeCount(); node++) {
      names.add(ground.spec(node).name());
    }
    return new Answer.Broken(
        Math.max(1, states.size()), choices, outcome, new Story(names, events));
  }

  private List<Effect> way(Finding finding, States states) {
    List<Effect> way = new ArrayList<>();
    Effect last = finding.last();
    if (last != null && finding.state() >= 0) {
      way.add(last);
    }
    for (int at = finding.state(); at > 0; at = states.before(at)) {
      way.add(nodes.effect(states.how(at)));
    }
    Collections.reverse(way);
    return way;
  }

  private Outcome outcome(Finding finding) {
    int last = events.size() - 1;
    Effect threw = finding.last();
    if (threw == null) {
      Property property = Objects.requireNonNull(finding.property());
      Sentence says = Objects.requireNonNull(finding.says());
      return new Outcome.Broken(property.id(), property.kind(), last, says);
    }
    Desk desk = threw.next().desk();
    StrategyStop stop =
        StrategyStop.of(
            desk.node(),
            desk.spec().name(),
            desk.program(),
            Objects.requireNonNull(threw.thrown()),
            last);
    return new Outcome.Stopped(stop.why(), stop.handler(), last, stop.says());
  }

  private void happened(Effect effect) {
    Step step = effect.step();
    int node = effect.next().node();
    int io = step.moment() == Step.NO_CRASH ? NONE : step.moment();
    switch (step.kind()) {
      case DELIVER -> {
        Mail.Message message = ground.mail().message(step.number());
        int cause = sentAt.getOrDefault(message.id(), NONE);
        choices.add(choice(step, node, message.from(), message.payload(), io));
        event(TraceEvent.Kind.DELIVER, node, message.from(), cause, message.payload());
      }
      case ASK -> {
        Mail.Message request = ground.mail().message(step.number());
        choices.add(choice(step, node, node, request.payload(), io));
        event(TraceEvent.Kind.CLIENT, node, NONE, NONE, request.payload());
      }
      case TIMER -> {
        Object tag = ground.alarms().tag(step.number());
        choices.add(choice(step, node, node, ground.alarms().tag(step.number()), io));
        event(TraceEvent.Kind.TIMER, node, NONE, setAt.getOrDefault(timer(node, step), NONE), tag);
      }
      case CRASH -> choices.add(choice(step, node, node, null, io));
      case RESTART -> {
        choices.add(choice(step, node, node, null, io));
        event(TraceEvent.Kind.RESTART, node, NONE, crashedAt[node], null);
      }
    }
    noted(effect);
  }

  private static Choice choice(
      Step step, int node, int from, dev.faultline.api.@Nullable Payload payload, int io) {
    return new Choice(step.kind(), node, from, payload, io, step.lost());
  }

  private void noted(Effect effect) {
    int node = effect.next().node();
    for (Note note : effect.notes()) {
      int event = event(note.kind(), node, note.peer(), NONE, note.content());
      if (note.kind() == TraceEvent.Kind.SEND) {
        sentAt.putIfAbsent(note.number(), event);
      } else if (note.kind() == TraceEvent.Kind.SET_TIMER) {
        setAt.put((long) node << 32 | note.number(), event);
      } else if (note.kind() == TraceEvent.Kind.CRASH) {
        crashedAt[node] = event;
      }
    }
  }

  private static long timer(int node, Step step) {
    return (long) node << 32 | step.number();
  }

  private int event(TraceEvent.Kind kind, int node, int peer, int cause, @Nullable Object content) {
    String type = content instanceof Record record ? record.getClass().getSimpleName() : "";
    String text =
        switch (content) {
          case null -> "";
          case String line -> line;
          default -> Values.render(content);
        };
    events.add(new TraceEvent(nowMicros, kind, node, peer, cause, type, text));
    return events.size() - 1;
  }
}
