package dev.faultline.engine.consensus;

import static dev.faultline.engine.consensus.Script.HEAL;
import static dev.faultline.engine.consensus.Script.SLOT;
import static dev.faultline.engine.consensus.Script.START;

import dev.faultline.sim.Fault;
import dev.faultline.sim.Plan;
import dev.faultline.sim.SeededRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Plays in which all nodes stay up. Each is made for one way to get Paxos wrong, and strikes that
/// one in nearly every run.
final class NodePlays {

  private NodePlays() {}

  /// One value is chosen, and its proposer alone knows; another proposer asks a majority that does
  /// not hold the first one. For proposers that do not heed reports.
  static Plan bridge(SeededRandom random) {
    Cast cast = Cast.of(random);
    Script script = Script.steady(cast.nodes());
    script.attempt(cast.first(), START, all(cast), cast.helpers());
    script.hide(cast.first(), START, HEAL);
    script.attempt(cast.second(), START + SLOT, cast.rest(), cast.rest());
    return script.plan(HEAL);
  }

  /// Two halves that can not talk. For those who take half for a majority.
  static Plan halves(SeededRandom random) {
    List<Integer> shuffled = Cast.shuffled(random, 4);
    Script script = Script.steady(4);
    script.ask(shuffled.get(0), START);
    script.ask(shuffled.get(2), START + random.nextDouble() * SLOT);
    script.add(new Fault.Partition(shuffled.subList(0, 2), 0, Long.MAX_VALUE));
    return script.plan(HEAL);
  }

  /// A minority that is cut off is asked, and perhaps the majority too. For those who do not try
  /// again, or do not tell those who were away.
  static Plan minorityCutOff(SeededRandom random) {
    int nodes = 3 + random.index(3);
    List<Integer> shuffled = Cast.shuffled(random, nodes);
    List<Integer> minority = shuffled.subList(0, (nodes - 1) / 2);
    Script script = Script.steady(nodes);
    script.ask(minority.getFirst(), START);
    if (random.nextBoolean()) {
      script.ask(shuffled.getLast(), START + random.nextDouble() * SLOT);
    }
    script.add(new Fault.Partition(minority, 0, Long.MAX_VALUE));
    return script.plan(HEAL);
  }

  /// One node hears nothing, or is heard by nobody, while another is asked and then itself.
  static Plan oneWay(SeededRandom random) {
    Cast cast = Cast.of(random);
    Script script = Script.steady(cast.nodes());
    script.ask(cast.first(), START);
    script.ask(cast.second(), START + SLOT + random.nextDouble() * SLOT);
    if (random.nextBoolean()) {
      script.silence(cast.second(), 0, HEAL);
    } else {
      for (int node = 0; node < cast.nodes(); node++) {
        if (node != cast.second()) {
          script.cut(node, cast.second(), 0, HEAL);
        }
      }
    }
    return script.plan(HEAL);
  }

  /// A lower ballot was accepted by some, a higher one by a majority; a third proposer hears of the
  /// lower one from more nodes, or last. For those who do not take the highest.
  static Plan layers(SeededRandom random) {
    int nodes = random.nextBoolean() ? 3 : 5;
    List<Integer> shuffled = Cast.shuffled(random, nodes);
    List<Integer> proposers = shuffled.subList(0, 3).stream().sorted().toList();
    List<Integer> low = nodes == 5 ? List.of(shuffled.get(3)) : List.of();
    List<Integer> high = new ArrayList<>(List.of(proposers.get(2)));
    List<Integer> asked = new ArrayList<>(List.of(proposers.get(0)));
    if (nodes == 5) {
      high.add(shuffled.get(4));
      asked.add(shuffled.get(3));
    }
    List<Integer> everyone = shuffled;
    Script script = Script.steady(nodes);
    script.attempt(proposers.get(0), START, everyone, low);
    script.attempt(proposers.get(1), START + SLOT, high, high);
    script.hide(proposers.get(1), START + SLOT, HEAL);
    script.attempt(proposers.get(2), START + 2 * SLOT, asked, asked);
    return script.plan(HEAL);
  }

  /// A value is accepted by a majority, but not in one ballot, while another one lies in between.
  /// For learners that add up different ballots.
  static Plan scattered(SeededRandom random) {
    int helper = random.index(5);
    List<Integer> proposers = IntStream.range(0, 5).filter(i -> i != helper).boxed().toList();
    int first = proposers.get(0);
    int second = proposers.get(1);
    int third = proposers.get(2);
    int fourth = proposers.get(3);
    Script script = Script.steady(5);
    script.attempt(first, START, List.of(0, 1, 2, 3, 4), List.of(helper));
    script.attempt(second, START + SLOT, List.of(third, fourth), List.of());
    script.hide(second, START + SLOT, START + 2 * SLOT);
    double start = START + 2 * SLOT;
    if (random.nextBoolean()) {
      script.attempt(third, start, List.of(first, helper), List.of(first, helper));
    } else {
      script.attempt(third, start, List.of(first, helper), List.of());
      script.hide(third, start, start + SLOT);
      script.attempt(fourth, start + SLOT, List.of(first, second), List.of(first, second));
    }
    return script.plan(HEAL);
  }

  /// A proposal is accepted by its proposer alone, and nobody hears of it; then another one is
  /// chosen. For those who take one acceptance for a decision.
  static Plan lone(SeededRandom random) {
    Cast cast = Cast.of(random);
    Script script = Script.steady(cast.nodes());
    script.ask(cast.first(), START);
    script.silence(cast.first(), START + 2.4, HEAL);
    script.attempt(cast.second(), START + SLOT, cast.rest(), cast.rest());
    return script.plan(HEAL);
  }

  /// An Accept is under way for so long that a higher ballot is chosen before it arrives. For
  /// acceptors that accept below their promise.
  static Plan lateAccept(SeededRandom random) {
    Cast cast = Cast.of(random);
    Script script = Script.steady(cast.nodes());
    script.ask(cast.first(), START);
    script.slow(cast.first(), START + 1.5, START + 2.5, 4 + 5 * random.nextDouble());
    script.attempt(cast.second(), START + 2.5, cast.helpers(), cast.helpers());
    script.hide(cast.second(), START + 2.5, HEAL);
    return script.plan(HEAL);
  }

  /// A lower ballot is prepared while the Accept of a higher one is under way. For acceptors that
  /// promise below their promise.
  static Plan lowerPrepare(SeededRandom random) {
    Cast cast = Cast.of(random);
    int low = cast.first();
    int high = cast.second();
    Script script = Script.steady(cast.nodes());
    script.ask(high, START);
    script.slow(high, START + 1.5, START + 2.5, 5 + 3 * random.nextDouble());
    script.cut(high, low, START + 0.5, HEAL);
    script.ask(low, START + 1.6);
    script.cut(low, high, START + 2.1, HEAL);
    for (int node : cast.bystanders()) {
      script.cut(high, node, START + 0.5, HEAL);
      script.cut(low, node, START + 2.1, HEAL);
    }
    return script.plan(HEAL);
  }

  /// A node accepts a higher ballot that it has not promised, and then gets the late Accept of a
  /// lower one; a third proposer hears from it. For acceptors whom accepting binds to nothing.
  static Plan overwritten(SeededRandom random) {
    List<Integer> shuffled = Cast.shuffled(random, 5);
    List<Integer> proposers = shuffled.subList(0, 3).stream().sorted().toList();
    int first = proposers.get(0);
    int second = proposers.get(1);
    int third = proposers.get(2);
    int both = shuffled.get(3);
    int overwritten = shuffled.get(4);
    Script script = Script.steady(5);
    script.ask(first, START);
    script.slow(first, START + 1.5, START + 2.5, 4 + 2 * random.nextDouble());
    script.attempt(second, START + 2.5, List.of(third, both), List.of(both, overwritten));
    script.hide(second, START + 2.5, HEAL);
    List<Integer> asked = List.of(first, overwritten);
    script.attempt(third, START + 2.5 + 1.5 * SLOT, asked, asked);
    return script.plan(HEAL);
  }

  /// Promises to a first ballot arrive when their proposer is busy with its next one, and those who
  /// gave them have accepted another value since. For those who count promises of any ballot.
  static Plan latePromises(SeededRandom random) {
    Cast cast = Cast.of(random);
    int second = cast.second();
    Script script = Script.steady(cast.nodes());
    script.ask(cast.first(), START);
    script.cut(cast.first(), second, START + 0.5, HEAL);
    double late = 20 + 20 * random.nextDouble();
    cast.helpers().forEach(node -> script.slow(node, START + 0.6, START + 1.4, late));
    script.ask(second, START + 2);
    script.cut(second, cast.first(), START + 2.5, HEAL);
    cast.bystanders().forEach(node -> script.cut(second, node, START + 2.5, HEAL));
    cast.helpers().forEach(node -> script.cut(second, node, START + 5.55, HEAL));
    script.ask(cast.first(), START + 10);
    return script.plan(HEAL);
  }

  /// A proposer hears from those alone who hold nothing, each of them twice. For those who count
  /// promises instead of nodes.
  static Plan repeatedPromises(SeededRandom random) {
    Cast cast = Cast.of(random);
    Script script = Script.repeating(cast.nodes());
    script.attempt(cast.first(), START, cast.rest(), cast.helpers());
    script.hide(cast.first(), START, HEAL);
    double start = START + 9;
    script.ask(cast.second(), start);
    cast.helpers().forEach(node -> script.cut(node, cast.second(), start + 1.5, start + 3.7));
    return script.plan(HEAL);
  }

  /// A proposal is accepted by a few, each of whom says so twice; then another one is chosen. For
  /// those who count acceptances instead of nodes.
  static Plan repeatedAcceptances(SeededRandom random) {
    Cast cast = Cast.of(random);
    int few = random.index(cast.nodes() == 5 ? 2 : 1);
    List<Integer> others = cast.rest().subList(few, cast.rest().size());
    Script script = Script.repeating(cast.nodes());
    script.attempt(cast.first(), START, all(cast), cast.rest().subList(0, few));
    script.hide(cast.first(), START, HEAL);
    script.attempt(cast.second(), START + 9, others, others);
    return script.plan(HEAL);
  }

  private static List<Integer> all(Cast cast) {
    List<Integer> all = new ArrayList<>(cast.rest());
    all.add(cast.first());
    all.add(cast.second());
    return all;
  }
}
