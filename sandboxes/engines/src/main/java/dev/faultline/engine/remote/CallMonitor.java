package dev.faultline.engine.remote;

import dev.faultline.api.Payload;
import dev.faultline.engine.remote.api.Reply;
import dev.faultline.engine.remote.api.Request;
import dev.faultline.sim.Broken;
import dev.faultline.sim.Monitor;
import dev.faultline.sim.Sentence;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Judges calls by what people asked for, what was sent, what the machine made, and what people got
/// in the end.
final class CallMonitor implements Monitor {

  /// The most messages, requests and replies together, that one call may take.
  static final int MAX_MESSAGES = 200;

  /// How often a client may ask for what it has completed: a timer may just have run out.
  static final int MAX_VAIN_REQUESTS = 10;

  private static final int MAX_SHOWN_CHARACTERS = 200;

  private final Roster roster;
  private final Map<Key, Call> calls = new LinkedHashMap<>();
  private @Nullable Broken broken;

  CallMonitor(Roster roster) {
    this.roster = roster;
  }

  @Override
  public @Nullable Broken broken() {
    return broken;
  }

  @Override
  public @Nullable Broken atEnd() {
    for (Map.Entry<Key, Call> entry : calls.entrySet()) {
      Call call = entry.getValue();
      if (!call.isCompleted) {
        Key key = entry.getKey();
        Sentence says =
            Sentence.of(
                "broken.answered." + call.lastKnown(),
                Roster.name(key.client),
                key.id,
                Roster.name(Roster.SERVER),
                call.requestsSent,
                call.repliesSent);
        return new Broken(CallProperty.ANSWERED.property(), key.client, Broken.NOW, says);
      }
    }
    return null;
  }

  /// A person at `client` wants `request` done.
  void asked(int client, Request request) {
    calls.put(new Key(client, request.id()), new Call(request));
  }

  @Override
  public void sent(int event, int from, int life, int to, Payload message) {
    if (broken != null) {
      return;
    }
    Place place = new Place(event, from);
    if (from == Roster.SERVER && roster.isClient(to) && message instanceof Reply reply) {
      sent(place, calls.get(new Key(to, reply.id())), reply.id(), to);
    } else if (to == Roster.SERVER && roster.isClient(from) && message instanceof Request request) {
      Call call = calls.get(new Key(from, request.id()));
      sent(place, call != null && call.isFor(request) ? call : null, request.id(), from);
    } else {
      String type = message.getClass().getSimpleName();
      fail(place, CallProperty.VALIDITY, "broken.no-such-message", Roster.name(to), type);
    }
  }

  /// The machine made `reply` of `request`, which came from `client`.
  void executed(int event, int client, Request request, Reply reply) {
    Place place = new Place(event, Roster.SERVER);
    Call call = calls.get(new Key(client, request.id()));
    String name = Roster.name(client);
    if (call == null || !call.isFor(request)) {
      fail(place, CallProperty.VALIDITY, "broken.executed-unasked", name, request.id());
    } else if (call.executed != null) {
      Object[] cups = {name, request.id(), call.executed.result(), reply.result()};
      fail(place, CallProperty.EXECUTED_ONCE, "broken.executed-twice", cups);
    } else {
      call.executed = reply;
    }
  }

  /// `client` hands `reply` to a person.
  void completed(int event, int client, Reply reply) {
    Place place = new Place(event, client);
    Call call = calls.get(new Key(client, reply.id()));
    if (call == null) {
      fail(place, CallProperty.VALIDITY, "broken.completed-unasked", reply.id());
    } else if (call.isCompleted) {
      fail(place, CallProperty.COMPLETED_ONCE, "broken.completed-twice", reply.id());
    } else if (!reply.equals(call.executed)) {
      completedWrongly(place, call, reply);
    } else {
      call.isCompleted = true;
    }
  }

  private void completedWrongly(Place place, Call call, Reply reply) {
    for (Map.Entry<Key, Call> other : calls.entrySet()) {
      if (reply.equals(other.getValue().executed)) {
        String owner = Roster.name(other.getKey().client);
        Object[] whose = {reply.id(), shown(reply), owner};
        fail(place, CallProperty.RIGHT_REPLY, "broken.completed-others", whose);
        return;
      }
    }
    if (call.executed == null) {
      Object[] early = {reply.id(), shown(reply)};
      fail(place, CallProperty.RIGHT_REPLY, "broken.completed-unexecuted", early);
    } else {
      Object[] wrong = {reply.id(), shown(reply), call.executed.result()};
      fail(place, CallProperty.RIGHT_REPLY, "broken.completed-wrong", wrong);
    }
  }

  /// What `reply` says it brings; a learner made it, so it may be long, or nothing at all.
  static String shown(Reply reply) {
    String result = String.valueOf(reply.result());
    return result.length() <= MAX_SHOWN_CHARACTERS
        ? result
        : result.substring(0, MAX_SHOWN_CHARACTERS) + "…";
  }

  private void sent(Place place, @Nullable Call call, int id, int client) {
    boolean isReply = place.node == Roster.SERVER;
    if (call == null) {
      String key = isReply ? "broken.replied-unasked" : "broken.requested-unasked";
      fail(place, CallProperty.VALIDITY, key, id, Roster.name(client));
    } else if (call.requestsSent + call.repliesSent == MAX_MESSAGES) {
      Object[] figures = {Roster.name(client), id, MAX_MESSAGES, call.requestsSent};
      fail(place, CallProperty.FEW_MESSAGES, "broken.messages", figures);
    } else if (!isReply && call.isCompleted && call.vainRequests == MAX_VAIN_REQUESTS) {
      fail(place, CallProperty.FEW_MESSAGES, "broken.messages.vain", id, MAX_VAIN_REQUESTS);
    } else if (isReply) {
      call.repliesSent++;
    } else {
      call.requestsSent++;
      call.vainRequests += call.isCompleted ? 1 : 0;
    }
  }

  private void fail(Place place, CallProperty property, String key, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = Roster.name(place.node);
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    broken = new Broken(property.property(), place.node, place.event, Sentence.of(key, all));
  }

  /// Clients number their calls each for itself.
  private record Key(int client, int id) {}

  /// Where and when something happens.
  private record Place(int event, int node) {}

  /// What is known of one call.
  private static final class Call {

    private final Request request;
    private int requestsSent;
    private int repliesSent;
    private int vainRequests;
    private @Nullable Reply executed;
    private boolean isCompleted;

    Call(Request request) {
      this.request = request;
    }

    private boolean isFor(Request other) {
      return request.equals(other);
    }

    /// How far it came, as the end of a message's key.
    private String lastKnown() {
      if (requestsSent == 0) {
        return "unsent";
      }
      if (executed == null) {
        return "unexecuted";
      }
      return repliesSent == 0 ? "unreplied" : "incomplete";
    }
  }
}
