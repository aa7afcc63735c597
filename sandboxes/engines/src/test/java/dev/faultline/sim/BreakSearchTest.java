package dev.faultline.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.api.NodeId;
import dev.faultline.api.Payload;
import dev.faultline.engine.remote.api.ClientContext;
import dev.faultline.engine.remote.api.RemoteCall;
import dev.faultline.engine.remote.api.Reply;
import dev.faultline.engine.remote.api.Request;
import dev.faultline.engine.remote.api.ServerContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The search against one that leaves nothing out.
class BreakSearchTest {

  private static final Engine ENGINE = Engines.named("remote");
  private static final BreakSearch.Limits PAIRS =
      new BreakSearch.Limits(2, 100_000, 10_000, Long.MAX_VALUE);

  /// Both ends of a call, wrong in one respect or in none.
  private static final class Call implements RemoteCall {

    private static final long PATIENCE_MICROS = 10_000;

    private final Flaw flaw;
    private final Set<Integer> waiting = new LinkedHashSet<>();
    private final Map<String, Reply> replies = new LinkedHashMap<>();

    Call(Flaw flaw) {
      this.flaw = flaw;
    }

    @Override
    public void onCall(Request request, ClientContext context) {
      waiting.add(request.id());
      ask(request, context);
    }

    @Override
    public void onTimer(Payload tag, ClientContext context) {
      if (tag instanceof Request request && waiting.contains(request.id())) {
        ask(request, context);
      }
    }

    @Override
    public void onRequest(NodeId client, Request request, ServerContext context) {
      String key = client.index() + " " + request.id();
      Reply known = flaw == Flaw.MAKES_EVERY_COPY ? null : replies.get(key);
      Reply reply = known == null ? context.execute(request) : known;
      replies.put(key, reply);
      context.send(client, reply);
      if (known != null && flaw == Flaw.FORGETS_WHAT_WAS_TOLD_TWICE) {
        replies.remove(key);
      }
    }

    @Override
    public void onReply(Reply reply, ClientContext context) {
      if (flaw == Flaw.GIVES_IT_TO_THE_FIRST && !waiting.isEmpty()) {
        int first = waiting.iterator().next();
        waiting.remove(first);
        context.complete(new Reply(first, reply.result()));
      } else if (waiting.remove(reply.id()) || flaw == Flaw.COMPLETES_TWICE) {
        context.complete(reply);
      }
    }

    private static void ask(Request request, ClientContext context) {
      context.send(context.server(), request);
      context.setTimer(PATIENCE_MICROS, request);
    }
  }

  enum Flaw {
    NONE("executed-once"),
    MAKES_EVERY_COPY("executed-once"),
    FORGETS_WHAT_WAS_TOLD_TWICE("executed-once"),
    COMPLETES_TWICE("completed-once"),
    GIVES_IT_TO_THE_FIRST("right-reply");

    private final String property;

    Flaw(String property) {
      this.property = property;
    }
  }

  @ParameterizedTest
  @EnumSource(Flaw.class)
  void findsAsFewActionsAsASearchThatLeavesNothingOut(Flaw flaw) {
    Preset preset = ENGINE.preset("calm").orElseThrow();

    BreakSearch.Found found = search(preset, Tool.all(), flaw);

    assertThat(found.actions()).hasSize(fewest(preset, flaw));
    if (found.actions().isEmpty()) {
      assertThat(found.complete()).isEqualTo(2);
    } else {
      assertThat(breaks(preset, found.actions(), flaw)).isTrue();
    }
  }

  @Test
  void sameSearchFindsTheSame() {
    Preset preset = ENGINE.preset("two-clients").orElseThrow();

    assertThat(search(preset, Tool.all(), Flaw.GIVES_IT_TO_THE_FIRST))
        .isEqualTo(search(preset, Tool.all(), Flaw.GIVES_IT_TO_THE_FIRST));
  }

  @Test
  void toolsThatMayNotBeUsedAreNot() {
    Preset preset = ENGINE.preset("calm").orElseThrow();

    for (Tool tool : Tool.values()) {
      BreakSearch.Found found = search(preset, Set.of(tool), Flaw.MAKES_EVERY_COPY);

      assertThat(found.actions()).as("%s", tool).allMatch(action -> Tool.of(action) == tool);
    }
    assertThat(search(preset, Set.of(Tool.CRASH), Flaw.MAKES_EVERY_COPY).runs()).isEqualTo(1);
  }

  @Test
  void searchThatIsCutShortClaimsNoMoreThanItTried() {
    Preset preset = ENGINE.preset("calm").orElseThrow();
    BreakSearch.Goal goal = new BreakSearch.Goal(preset, Tool.all(), "executed-once");

    for (int runs = 1; runs <= 30; runs++) {
      BreakSearch.Found found =
          new BreakSearch(
                  ENGINE,
                  goal,
                  () -> new Call(Flaw.NONE),
                  new BreakSearch.Limits(3, runs, 10_000, Long.MAX_VALUE))
              .search();

      assertThat(found).isEqualTo(new BreakSearch.Found(List.of(), 0, runs));
    }
  }

  private static BreakSearch.Found search(Preset preset, Set<Tool> tools, Flaw flaw) {
    BreakSearch.Goal goal = new BreakSearch.Goal(preset, tools, flaw.property);
    return new BreakSearch(ENGINE, goal, () -> new Call(flaw), PAIRS).search();
  }

  /// The fewest actions, at most two; 0 where none break it.
  private static int fewest(Preset preset, Flaw flaw) {
    List<List<Action>> singles = longer(preset, List.of(), flaw);
    if (singles.stream().anyMatch(actions -> breaks(preset, actions, flaw))) {
      return 1;
    }
    // All pairs of a right one would take minutes; they are as many as the pairs of any other.
    return singles.stream()
            .skip(flaw == Flaw.NONE ? singles.size() - 30 : 0)
            .flatMap(actions -> longer(preset, actions, flaw).stream())
            .anyMatch(actions -> breaks(preset, actions, flaw))
        ? 2
        : 0;
  }

  /// `actions` and each action after them at each moment, whether or not it can be done.
  private static List<List<Action>> longer(Preset preset, List<Action> actions, Flaw flaw) {
    Trace trace = Objects.requireNonNull(run(preset, actions, flaw).trace());
    int from = actions.isEmpty() ? 0 : actions.getLast().atEvent() + 1;
    List<List<Action>> longer = new ArrayList<>();
    for (Moments.Moment moment : Moments.of(trace).all()) {
      if (moment.last() >= from) {
        for (Action action : everything(preset, trace.events(), moment.last())) {
          longer.add(Stream.concat(actions.stream(), Stream.of(action)).toList());
        }
      }
    }
    return longer;
  }

  private static List<Action> everything(Preset preset, List<TraceEvent> events, int at) {
    List<Action> actions = new ArrayList<>();
    for (int message = 0; message <= at; message++) {
      if (events.get(message).kind() == TraceEvent.Kind.SEND) {
        actions.add(new Action.Drop(at, message));
        actions.add(new Action.Duplicate(at, message));
        actions.add(new Action.Hold(at, message));
        actions.add(new Action.Deliver(at, message));
        actions.add(new Action.Delay(at, message, ActionText.DELAY_MICROS));
      }
    }
    actions.add(new Action.Cut(at, List.of(0)));
    actions.add(new Action.Mend(at));
    preset.wishes().forEach(wish -> actions.add(new Action.Ask(at, 1, wish)));
    return actions;
  }

  private static boolean breaks(Preset preset, List<Action> actions, Flaw flaw) {
    RunResult result = run(preset, actions, flaw);
    return result.missed().isEmpty()
        && result.outcome() instanceof Outcome.Broken broken
        && broken.property().equals(flaw.property);
  }

  private static RunResult run(Preset preset, List<Action> actions, Flaw flaw) {
    return ENGINE.run(
        preset.setting(actions), () -> new Call(flaw), new RunOptions(Long.MAX_VALUE, true, 600));
  }
}
