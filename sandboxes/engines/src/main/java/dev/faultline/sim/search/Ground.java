package dev.faultline.sim.search;

import dev.faultline.api.Payload;
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
  private final Room room;
  private final Effort effort;
  private Answer.@Nullable Bound asked;
  private String askedBy = "";
  private boolean askedNow;
  private @Nullable Unsearchable refused;

  Ground(World world, Limits limits) {
    room = new Room(limits.words());
    effort = new Effort(limits.steps());
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

  Room room() {
    return room;
  }

  Effort effort() {
    return effort;
  }

  /// A callback begins.
  void beginCall() {
    askedNow = false;
    refused = null;
  }

  /// How many words `value` takes, which a program hands over.
  int size(Payload value) {
    try {
      encoder.begin();
      encoder.value(value);
      return encoder.size();
    } catch (Unsearchable e) {
      // A program may catch what is thrown through it.
      refused = e;
      throw e;
    }
  }

  /// Why what the last callback did can not be searched, or null where it can.
  @Nullable Unsearchable refused() {
    return refused;
  }

  void charge(NodeSpec spec, int cost) {
    if (spec.underTest()) {
      Meter.tick(cost);
    }
  }

  /// A program asked for something that a search does not try in full.
  void asked(NodeSpec by, Answer.Bound what) {
    if (by.underTest()) {
      askedNow = true;
      if (asked == null) {
        asked = what;
        askedBy = by.name();
      }
    }
  }

  /// Whether the program under test asked for such a thing in the last callback.
  boolean askedNow() {
    return askedNow;
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
