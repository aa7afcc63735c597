package dev.faultline.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a person could do next in a run, of what can make a difference.
final class HandChoices {

  private static final int WISHES = 2;
  private static final int NOTHING = -1;

  private final Preset preset;
  private final Set<Tool> tools;
  private final Trace trace;
  private final List<Moments.Moment> moments;
  private final List<Action> choices = new ArrayList<>();

  private HandChoices(Preset preset, Set<Tool> tools, Trace trace, int from) {
    this.preset = preset;
    this.tools = tools;
    this.trace = trace;
    moments =
        Moments.of(trace).all().stream()
            .filter(moment -> moment.last() >= from && moment.last() < trace.events().size() - 1)
            .toList();
  }

  /// The actions that can be done at the end of a moment, from event `from` on.
  static List<Action> of(Preset preset, Set<Tool> tools, Trace trace, int from) {
    HandChoices choices = new HandChoices(preset, tools, trace, from);
    choices.toMessages();
    choices.toNodes();
    choices.moments.forEach(choices::toWorld);
    return choices.choices.stream().filter(action -> isAllowed(action, preset, tools)).toList();
  }

  private static boolean isAllowed(Action action, Preset preset, Set<Tool> tools) {
    Tool tool = Tool.of(action);
    return tools.contains(tool) && preset.tools().contains(tool);
  }

  private void toMessages() {
    for (MessageSpans.Way way : MessageSpans.of(trace.events())) {
      int receiver = trace.events().get(way.message()).peer();
      boolean isEarliest = true;
      int seen = NOTHING;
      for (Moments.Moment moment : moments) {
        int at = moment.last();
        if (!way.span().includes(at)) {
          continue;
        }
        if (isEarliest) {
          // Whenever it is done while the message is under way, the same comes of it.
          choices.add(new Action.Drop(at, way.message()));
          choices.add(new Action.Hold(at, way.message()));
          choices.add(new Action.Delay(at, way.message(), ActionText.DELAY_MICROS));
          isEarliest = false;
        }
        int now = happened(receiver, moment.timeMicros());
        if (now != seen) {
          choices.add(new Action.Deliver(at, way.message()));
          seen = now;
        }
      }
    }
    toSent();
  }

  /// A copy may come at any time; what counts is what its receiver has seen by then.
  private void toSent() {
    if (!tools.contains(Tool.DUPLICATE)) {
      return;
    }
    long way = preset.plan().faults().network().minDelayMicros();
    for (int event = 0; event < trace.events().size(); event++) {
      if (trace.events().get(event).kind() == TraceEvent.Kind.SEND) {
        int receiver = trace.events().get(event).peer();
        int seen = NOTHING;
        for (Moments.Moment moment : moments) {
          int then = happened(receiver, moment.timeMicros() + way);
          if (moment.last() >= event && then != seen) {
            choices.add(new Action.Duplicate(moment.last(), event));
            seen = then;
          }
        }
      }
    }
  }

  /// How much happened at `node` up to a time.
  private int happened(int node, long untilMicros) {
    int happened = 0;
    for (TraceEvent event : trace.events()) {
      if (event.timeMicros() <= untilMicros && event.node() == node) {
        happened++;
      }
    }
    return happened;
  }

  private void toNodes() {
    for (int node = 0; node < trace.nodes().size(); node++) {
      List<Span> outages = NodeSpans.down(trace, node);
      boolean isNews = true;
      for (Moments.Moment moment : moments) {
        int at = moment.last();
        isNews |= moment.node() == node || moment.node() == -1;
        if (outages.stream().anyMatch(outage -> outage.includes(at))) {
          choices.add(new Action.Restart(at, node));
          isNews = true;
        } else if (isNews) {
          // Until something happens to it, a node may as well crash now.
          choices.add(new Action.Crash(at, node, Action.Strike.NOW));
          choices.add(new Action.Crash(at, node, Action.Strike.BEFORE_SYNC));
          choices.add(new Action.Crash(at, node, Action.Strike.AFTER_SYNC));
          isNews = false;
        }
      }
    }
  }

  private void toWorld(Moments.Moment moment) {
    int at = moment.last();
    if (tools.contains(Tool.CUT)) {
      for (int group = 1; group < 1 << (trace.nodes().size() - 1); group++) {
        choices.add(new Action.Cut(at, members(group)));
      }
      choices.add(new Action.Mend(at));
    }
    for (int node : preset.asked()) {
      preset.wishes().stream()
          .limit(WISHES)
          .forEach(wish -> choices.add(new Action.Ask(at, node, wish)));
    }
  }

  private static List<Integer> members(int group) {
    List<Integer> members = new ArrayList<>();
    for (int node = 0; group >> node != 0; node++) {
      if ((group >> node & 1) == 1) {
        members.add(node);
      }
    }
    return members;
  }
}
