package dev.faultline.sim.search;

import dev.faultline.sim.Meter;
import dev.faultline.sim.NodeSpec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What all desks of one search have in common: who is there, numbers for messages and timers, and
/// what programs under test have spent and asked.
final class Ground {

  private final List<NodeSpec> specs;
  private final Rules rules;
  private final Encoder encoder = new Encoder();
  private final Mail mail;
  private final Alarms alarms;
  private final List<Mail.Message> requests = new ArrayList<>();
  private Answer.@Nullable Bound asked;
  private String askedBy = "";

  Ground(World world) {
    specs = List.copyOf(world.nodes());
    rules = world.rules();
    mail = new Mail(encoder, specs.size());
    for (World.Request request : world.requests()) {
      requests.add(mail.message(request.node(), request.node(), request.what()));
    }
    alarms = new Alarms(encoder, rules.timers());
  }

  int nodeCount() {
    return specs.size();
  }

  NodeSpec spec(int node) {
    return specs.get(node);
  }

  /// Numbers of what clients ask of `node`, sorted.
  int[] requests(int node) {
    return requests.stream()
        .filter(request -> request.to() == node)
        .mapToInt(Mail.Message::id)
        .sorted()
        .toArray();
  }

  Rules rules() {
    return rules;
  }

  Encoder encoder() {
    return encoder;
  }

  Mail mail() {
    return mail;
  }

  Alarms alarms() {
    return alarms;
  }

  void charge(NodeSpec spec, int cost) {
    if (spec.underTest()) {
      Meter.tick(cost);
    }
  }

  /// A program asked for something that a search does not try in full.
  void asked(NodeSpec by, Answer.Bound what) {
    if (by.underTest() && asked == null) {
      asked = what;
      askedBy = by.name();
    }
  }

  /// The first such thing that a program under test asked for, or null.
  Answer.@Nullable Bound asked() {
    return asked;
  }

  /// Who asked for it.
  String askedBy() {
    return askedBy;
  }
}
