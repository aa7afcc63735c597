package dev.faultline.engine.consensus;

import static dev.faultline.engine.consensus.Script.HEAL;
import static dev.faultline.engine.consensus.Script.SLOT;
import static dev.faultline.engine.consensus.Script.START;

import dev.faultline.sim.Fault.Moment;
import dev.faultline.sim.Fault.Skew;
import dev.faultline.sim.Plan;
import dev.faultline.sim.SeededRandom;
import java.util.ArrayList;
import java.util.List;

/// Plays in which nodes crash and start again. A crash may take a client's wish with it, so that
/// after all has healed one more client asks.
final class NodeCrashPlays {

  private static final long HIGHEST_GAIN_PPM = 300_000;
  private static final long SECOND = 1_000_000;

  private NodeCrashPlays() {}

  /// All who promised a higher ballot crash, and then get an Accept of the lower one, before that
  /// of the higher one. For acceptors whose promises do not outlive them.
  static Plan promiseLost(SeededRandom random) {
    Cast cast = Cast.of(random);
    Script script = promised(cast);
    for (int node : cast.helpers()) {
      script.crash(node, START + 3.85 + 0.15 * random.nextDouble(), 0.5);
    }
    return askedAgain(script, cast, random);
  }

  /// The same, but the crash comes at the very write or sync of the promise.
  static Plan promiseNotSynced(SeededRandom random) {
    Cast cast = Cast.of(random);
    Script script = promised(cast);
    for (int node : cast.helpers()) {
      script.crashAtIo(node, 2 + random.index(2), moment(random), 0.6 + 0.3 * random.nextDouble());
    }
    return askedAgain(script, cast, random);
  }

  /// All who accepted a value that its proposer alone knows to be chosen crash; then a majority
  /// without that proposer is asked. For acceptors whose acceptances do not outlive them.
  static Plan acceptanceLost(SeededRandom random) {
    Cast cast = Cast.of(random);
    Script script = accepted(cast);
    for (int node : cast.helpers()) {
      script.crash(node, START + 5.7 + 0.3 * random.nextDouble(), 1);
    }
    return askedAgain(script, cast, random);
  }

  /// The same, but the crash comes at the very write or sync of the acceptance.
  static Plan acceptanceNotSynced(SeededRandom random) {
    Cast cast = Cast.of(random);
    Script script = accepted(cast);
    for (int node : cast.helpers()) {
      script.crashAtIo(node, 2 + random.index(2), moment(random), 0.2 + 0.1 * random.nextDouble());
    }
    return askedAgain(script, cast, random);
  }

  /// A proposer crashes when one node has got its Accept, and not yet it itself; then it is asked
  /// for another value. For proposers that use a ballot twice.
  static Plan ballotReused(SeededRandom random) {
    Cast cast = Cast.of(random);
    int first = cast.first();
    int holder = cast.second();
    Script script = Script.steady(cast.nodes());
    script.ask(first, START);
    cast.rest().forEach(node -> script.cut(first, node, START + 2.4, START + 3.5));
    script.crash(first, START + 2.45, 1);
    script.silence(holder, START + 3.55, START + 4.45);
    double again = START + SLOT;
    script.attempt(first, again, cast.helpers(), cast.helpers());
    script.hide(first, again, HEAL);
    cast.helpers().forEach(node -> script.cut(node, holder, again + 3.55, again + 4.45));
    script.attempt(holder, START + 2 * SLOT, cast.rest(), cast.rest());
    return askedAgain(script, cast, random);
  }

  /// When all know, some or all crash. For those who do not say it again.
  static Plan forgetful(SeededRandom random) {
    Cast cast = Cast.of(random);
    Script script = Script.steady(cast.nodes());
    script.ask(cast.first(), START);
    List<Integer> shuffled = Cast.shuffled(random, cast.nodes());
    int crashes = 1 + random.index(cast.nodes());
    for (int node : shuffled.subList(0, crashes)) {
      script.crash(node, START + SLOT * (1 + random.nextDouble()), 2 + 8 * random.nextDouble());
    }
    return askedAgain(script, cast, random);
  }

  /// Clocks run at different speeds. The one that is far ahead gets promises and crashes; then one
  /// that is behind is asked. For those who take their ballots from the clock.
  static Plan skewed(SeededRandom random) {
    Cast cast = Cast.of(random);
    Script script = Script.steady(cast.nodes());
    for (int node = 0; node < cast.nodes(); node++) {
      boolean isAhead = node == cast.first();
      long offset = random.between(isAhead ? 30 * SECOND : 0, isAhead ? 60 * SECOND : SECOND / 10);
      long gain = random.between(1, HIGHEST_GAIN_PPM);
      script.add(new Skew(node, offset, random.nextBoolean() ? gain : -gain));
    }
    script.ask(cast.first(), START);
    script.silence(cast.first(), START + 2.4, HEAL);
    script.crash(cast.first(), START + SLOT, 2);
    script.ask(cast.second(), HEAL + START);
    return script.plan(HEAL);
  }

  /// The helpers have promised the second proposer's ballot; the Accept of the first one is about
  /// to arrive.
  private static Script promised(Cast cast) {
    Script script = Script.steady(cast.nodes());
    script.ask(cast.first(), START);
    script.slow(cast.first(), START + 1.5, START + 2.5, 1.9);
    script.cut(cast.first(), cast.second(), START + 3, HEAL);
    cast.bystanders().forEach(node -> script.cut(cast.first(), node, START + 3, HEAL));
    script.attempt(cast.second(), START + 2.5, cast.helpers(), cast.helpers());
    script.hide(cast.second(), START + 2.5, HEAL);
    return script;
  }

  /// A value is chosen, and its proposer alone knows; soon the second one is asked.
  private static Script accepted(Cast cast) {
    Script script = Script.steady(cast.nodes());
    List<Integer> others = new ArrayList<>(cast.rest());
    others.add(cast.second());
    script.attempt(cast.first(), START, others, cast.helpers());
    script.hide(cast.first(), START, HEAL);
    script.attempt(cast.second(), START + SLOT + 1.5, cast.rest(), cast.rest());
    return script;
  }

  private static Plan askedAgain(Script script, Cast cast, SeededRandom random) {
    script.ask(random.index(cast.nodes()), HEAL + START);
    return script.plan(HEAL);
  }

  private static Moment moment(SeededRandom random) {
    return random.index(4) == 0 ? Moment.AFTER : Moment.BEFORE;
  }
}
