package dev.faultline.sim;

import dev.faultline.api.Payload;
import java.util.ArrayList;
import java.util.List;

/// Puts the faults of a plan where they strike, and knows which of them had their trigger reached.
final class PlannedFaults {

  private final Node[] nodes;
  private final Agenda agenda;
  private final List<Network.Directed> directed = new ArrayList<>();
  private final List<Network.Spell> spells = new ArrayList<>();
  private int crashesArmed;

  PlannedFaults(FaultPlan plan, Node[] nodes, Agenda agenda) {
    this.nodes = nodes;
    this.agenda = agenda;
    if (plan.heals()) {
      agenda.plan(plan.healMicros(), TraceEvent.Kind.HEAL);
    }
    plan.faults().forEach(this::plan);
  }

  /// Faults at single messages.
  List<Network.Directed> directed() {
    return directed;
  }

  /// Times in which links are cut or slow.
  List<Network.Spell> spells() {
    return spells;
  }

  /// A crash at a planned time found its node up.
  void crashArmed() {
    crashesArmed++;
  }

  /// How many crashes were due.
  int crashesDue() {
    int due = crashesArmed;
    for (Node node : nodes) {
      due += node.crashPoints().struck();
    }
    return due;
  }

  /// How many faults had their trigger reached.
  int armed() {
    int armed = crashesDue();
    for (Node node : nodes) {
      armed += node.clock().armed() + node.diskDamage().armed();
    }
    for (Network.Directed fault : directed) {
      armed += fault.isArmed() ? 1 : 0;
    }
    for (Network.Spell spell : spells) {
      armed += spell.isArmed() ? 1 : 0;
    }
    return armed;
  }

  private void plan(Fault planned) {
    switch (planned) {
      case Fault.Crash at -> planCrash(at.node(), at.atMicros(), at.downMicros());
      case Fault.Kill at -> planCrash(at.node(), at.atMicros(), Outage.UNTIL_HEALED);
      case Fault.Hold hold ->
          directed.add(
              new Network.Directed(
                  hold.type(), hold.from(), hold.to(), hold.nth(), hold.extraMicros()));
      case Fault.Lose lose ->
          directed.add(
              new Network.Directed(lose.type(), lose.from(), lose.to(), lose.nth(), Network.LOST));
      case Fault.Cut cut -> spells.add(Network.Spell.of(cut));
      case Fault.Partition partition -> spells.add(Network.Spell.of(partition));
      case Fault.Gray gray -> spells.add(Network.Spell.of(gray));
      case Fault.Skew skew -> nodes[skew.node()].clock().add(skew);
      case Fault.Jump jump -> nodes[jump.node()].clock().add(jump);
      case Fault.LoseWrites lose -> nodes[lose.node()].diskDamage().add(lose);
      case Fault.TearPut tear -> nodes[tear.node()].diskDamage().add(tear);
      case Fault.CrashAtIo at -> nodes[at.node()].crashPoints().add(at);
    }
  }

  private void planCrash(int node, long atMicros, long downMicros) {
    agenda
        .plan(atMicros, TraceEvent.Kind.CRASH)
        .at(node, -1, Agenda.Entry.ANY_LIFE)
        .bringing(new Outage(downMicros), -1);
  }

  /// How long a planned crash lasts.
  record Outage(long downMicros) implements Payload {

    static final long UNTIL_HEALED = Long.MAX_VALUE;
  }
}
