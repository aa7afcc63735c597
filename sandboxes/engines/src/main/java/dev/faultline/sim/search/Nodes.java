package dev.faultline.sim.search;

import dev.faultline.sim.Check;
import dev.faultline.sim.Meter;
import dev.faultline.sim.Signal;
import dev.faultline.sim.TraceEvent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All states of single nodes that were met, and what can happen in each. A step is tried once for
/// each state of its node, twice to be exact, since it must come out the same.
final class Nodes {

  private static final int MOST_AT_RISK = 6;

  /// What is kept of a node is what was written of it and its program, whose objects take about
  /// twice as much again.
  private static final int WORDS_OF_A_PROGRAM = 3;

  private final Ground ground;
  private final Succession succession;
  private final Nets nets;
  private final Ears ears;
  private final long stepsPerCall;
  private final Map<Key, Local> byKey = new LinkedHashMap<>();
  private final List<Local> locals = new ArrayList<>();
  private final List<Effect> effects = new ArrayList<>();
  private @Nullable Throwable thrown;

  Nodes(Ground ground, Succession succession, Nets nets, Ears ears, Limits limits) {
    this.ground = ground;
    this.succession = succession;
    this.nets = nets;
    this.ears = ears;
    stepsPerCall = limits.stepsPerCall();
  }

  Local local(int id) {
    return locals.get(id);
  }

  Effect effect(int id) {
    return effects.get(id);
  }

  int count() {
    return locals.size();
  }

  /// What comes of the first start of `node`. It can not crash.
  Effect first(int node) {
    Desk desk = new Desk(ground, node);
    perform(desk, Step.restart());
    return effect(Step.restart(), desk, null);
  }

  /// What comes of the delivery of `message`.
  Effect delivery(Local local, Mail.Message message) {
    Effect known = local.delivery(message.slot());
    if (known == null) {
      known = attempt(local, Step.deliver(message.id()));
      local.delivery(message.slot(), known);
    }
    return known;
  }

  /// What comes of the delivery of `message` when the node crashes in it.
  Effect[] cutDelivery(Local local, Mail.Message message) {
    Effect[] known = local.cutDelivery(message.slot());
    if (known == null) {
      List<Effect> effects = new ArrayList<>();
      cut(local, Step.deliver(message.id()), effects);
      known = effects.toArray(Effect[]::new);
      local.cutDelivery(message.slot(), known);
    }
    return known;
  }

  /// What comes of its requests and timers, or of its restart.
  Effect[] own(Local local) {
    Effect[] known = local.own();
    if (known == null) {
      known =
          ownSteps(local).stream()
              .map(step -> attempt(local, step))
              .filter(effect -> !effect.isNothing(local.id()))
              .toArray(Effect[]::new);
      local.own(known);
    }
    return known;
  }

  /// What comes of its crashes, between events and in those of its own.
  Effect[] crashes(Local local) {
    Effect[] known = local.crashes();
    if (known == null) {
      List<Effect> effects = new ArrayList<>();
      if (local.desk().program() != null) {
        for (long lost : losses(local.desk().store().atRisk())) {
          effects.add(attempt(local, Step.crash(lost)));
        }
      }
      ownSteps(local).forEach(step -> cut(local, step, effects));
      known = effects.toArray(Effect[]::new);
      local.crashes(known);
    }
    return known;
  }

  private List<Step> ownSteps(Local local) {
    if (local.desk().program() == null) {
      return List.of(Step.restart());
    }
    List<Step> steps = new ArrayList<>();
    Arrays.stream(local.desk().requests()).distinct().mapToObj(Step::ask).forEach(steps::add);
    for (int timer : ground.alarms().due(local.desk().timers())) {
      steps.add(Step.runOut(timer));
    }
    return steps;
  }

  /// Adds what comes of `step` for each moment at which the node can crash in it.
  private void cut(Local local, Step step, List<Effect> effects) {
    Desk probe = at(local);
    perform(probe, step);
    int moments = 2 * probe.ioSteps();
    for (int moment = 0; moment < moments; moment++) {
      Desk cut = at(local);
      int atRisk = atRiskAt(cut, step, moment);
      for (long lost : losses(atRisk)) {
        effects.add(attempt(local, step.crashingAt(moment, lost)));
      }
    }
  }

  /// How many writes are at risk at `moment` of `step`: found by crashing there once.
  private int atRiskAt(Desk desk, Step step, int moment) {
    perform(desk, step.crashingAt(moment, 0));
    return desk.store().wasAtRisk();
  }

  /// The sets of writes that a crash may lose.
  private long[] losses(int atRisk) {
    if (ground.rules().survival() == Rules.Survival.ANY) {
      if (atRisk > MOST_AT_RISK) {
        throw new Unsearchable("at-risk", atRisk, MOST_AT_RISK);
      }
      long[] losses = new long[1 << atRisk];
      for (int i = 0; i < losses.length; i++) {
        losses[i] = i;
      }
      return losses;
    }
    if (atRisk >= Long.SIZE) {
      throw new Unsearchable("at-risk", atRisk, Long.SIZE - 1);
    }
    long[] losses = new long[atRisk + 1];
    for (int kept = 0; kept <= atRisk; kept++) {
      losses[kept] = (1L << atRisk) - (1L << kept);
    }
    return losses;
  }

  private Effect attempt(Local local, Step step) {
    Effect once = attemptOnce(local, step);
    Effect again = attemptOnce(local, step);
    if (!once.next().equals(again.next()) || !once.sends().equals(again.sends())) {
      throw unsteady(local);
    }
    return once;
  }

  private Effect attemptOnce(Local local, Step step) {
    Desk desk = at(local);
    perform(desk, step);
    return effect(step, desk, local);
  }

  private Effect effect(Step step, Desk desk, @Nullable Local before) {
    boolean asked = ground.askedNow();
    List<Note> notes = desk.takeNotes();
    List<Integer> sends =
        notes.stream()
            .filter(note -> note.kind() == TraceEvent.Kind.SEND)
            .map(Note::number)
            .toList();
    int[] numbers = sends.stream().mapToInt(Integer::intValue).toArray();
    int arrived = step.kind() == Choice.Kind.DELIVER ? step.number() : Nets.NO_MESSAGE;
    Local next = file(desk, before, step);
    int life = before == null ? 0 : before.desk().life();
    Effect effect =
        new Effect(
            effects.size(),
            step,
            next,
            sends,
            nets.delta(arrived, numbers),
            ears.sound(desk.node(), life, numbers),
            notes,
            asked,
            thrown);
    effects.add(effect);
    return effect;
  }

  private Local file(Desk desk, @Nullable Local before, Step step) {
    Key key = written(desk);
    Local known = byKey.get(key);
    if (known == null) {
      known = new Local(locals.size(), desk, key, before, step);
      byKey.put(key, known);
      locals.add(known);
      ground.room().take(WORDS_OF_A_PROGRAM * key.size());
    }
    return known;
  }

  /// A desk in the state `local`, to be worked at.
  private Desk at(Local local) {
    Desk desk = succession == Succession.SNAPSHOT ? local.desk().copy() : replayed(local);
    if (!written(desk).equals(local.key())) {
      throw unsteady(local);
    }
    desk.takeNotes();
    return desk;
  }

  private Key written(Desk desk) {
    Key key = desk.key();
    ground.effort().spend(key.size());
    return key;
  }

  private Desk replayed(Local local) {
    Deque<Step> way = new ArrayDeque<>();
    for (Local at = local; at != null; at = at.before()) {
      way.push(at.arrival());
    }
    Desk desk = new Desk(ground, local.node());
    for (Step step : way) {
      perform(desk, step);
    }
    return desk;
  }

  /// Lets `step` happen, and keeps in {@link #thrown} what a program under test threw.
  private void perform(Desk desk, Step step) {
    thrown = null;
    long budget = Math.min(stepsPerCall, ground.effort().left());
    Meter.begin(budget);
    ground.beginCall();
    desk.crashAt(step.moment());
    try {
      switch (step.kind()) {
        case DELIVER -> desk.deliver(ground.mail().message(step.number()));
        case ASK -> desk.ask(ground.mail().message(step.number()));
        case TIMER -> desk.runOut(step.number());
        case CRASH -> desk.crash(step.lost());
        case RESTART -> desk.start();
      }
    } catch (Signal signal) {
      if (signal.equals(Signal.CRASH)) {
        desk.crash(step.lost());
      } else if (signal.equals(Signal.STEPS) && budget < stepsPerCall) {
        throw new Exhausted(Answer.Bound.STEPS);
      } else {
        thrown = signal;
      }
    } catch (Exception | Error e) {
      // Generic code can throw a checked exception that no signature allows.
      if (!desk.spec().underTest() || e instanceof Check.Failed || e instanceof Unsearchable) {
        throw e;
      }
      if (e instanceof OutOfMemoryError) {
        // Beside all that was met there is less memory than in a run.
        throw new Exhausted(Answer.Bound.MEMORY);
      }
      thrown = e;
    } finally {
      Meter.pause();
      desk.crashAt(Step.NO_CRASH);
      ground.effort().spend(Math.min(budget, Meter.used()));
    }
    Unsearchable refused = ground.refused();
    if (refused != null) {
      throw refused;
    }
  }

  private Unsearchable unsteady(Local local) {
    return new Unsearchable("unsteady", local.desk().spec().name());
  }
}
