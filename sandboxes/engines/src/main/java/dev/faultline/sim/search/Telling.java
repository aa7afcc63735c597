package dev.faultline.sim.search;

import dev.faultline.api.Payload;
import dev.faultline.sim.Broken;
import dev.faultline.sim.Monitor;
import dev.faultline.sim.Outcome;
import dev.faultline.sim.Property;
import dev.faultline.sim.Sentence;
import dev.faultline.sim.StrategyStop;
import dev.faultline.sim.TraceEvent;
import dev.faultline.sim.Values;
import java.util.ArrayList;
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
  private final @Nullable Monitor monitor;
  private final List<Effect> starts;
  private final List<Choice> choices = new ArrayList<>();
  private final List<TraceEvent> events = new ArrayList<>();
  private final Map<Integer, Integer> sentAt = new LinkedHashMap<>();
  private final Map<Long, Integer> setAt = new LinkedHashMap<>();
  private final int[] crashedAt;
  private final int[] lives;
  private @Nullable Broken heard;
  private long nowMicros;

  Telling(Ground ground, Ears ears, List<Effect> starts) {
    this.ground = ground;
    this.starts = starts;
    monitor = ears.fresh();
    lives = new int[ground.nodeCount()];
    crashedAt = new int[ground.nodeCount()];
  }

  /// @param way the steps that led there
  Answer.Broken of(Finding finding, List<Effect> way, int states) {
    for (Effect start : starts) {
      int node = start.next().node();
      event(TraceEvent.Kind.START, node, NONE, NONE, null);
      noted(start);
    }
    for (Effect effect : way) {
      nowMicros += STEP_MICROS;
      happened(effect);
    }
    Outcome outcome = outcome(finding);
    List<String> names = new ArrayList<>();
    for (int node = 0; node < ground.nodeCount(); node++) {
      names.add(ground.spec(node).name());
    }
    return new Answer.Broken(Math.max(1, states), choices, outcome, new Story(names, events));
  }

  private Outcome outcome(Finding finding) {
    int last = events.size() - 1;
    Effect threw = finding.last();
    if (threw == null) {
      Property property = Objects.requireNonNull(finding.property());
      Sentence says = Objects.requireNonNull(finding.says());
      Broken sent = heard;
      int at = sent != null && sent.event() >= 0 ? sent.event() : last;
      return new Outcome.Broken(property.id(), property.kind(), at, says);
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

  private static Choice choice(Step step, int node, int from, @Nullable Payload payload, int io) {
    return new Choice(step.kind(), node, from, payload, io, step.lost());
  }

  private void noted(Effect effect) {
    int node = effect.next().node();
    for (Note note : effect.notes()) {
      int event = event(note.kind(), node, note.peer(), NONE, note.content());
      if (note.kind() == TraceEvent.Kind.SEND) {
        sentAt.putIfAbsent(note.number(), event);
        hear(event, node, note);
      } else if (note.kind() == TraceEvent.Kind.SET_TIMER) {
        setAt.put((long) node << 32 | note.number(), event);
      } else if (note.kind() == TraceEvent.Kind.CRASH) {
        crashedAt[node] = event;
        lives[node]++;
      }
    }
  }

  /// Lets a monitor hear the story once more, to know which event broke it.
  private void hear(int event, int node, Note note) {
    if (monitor != null && heard == null && note.content() instanceof Payload message) {
      monitor.sent(event, node, lives[node], note.peer(), message);
      heard = monitor.broken();
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
