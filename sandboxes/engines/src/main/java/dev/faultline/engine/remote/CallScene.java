package dev.faultline.engine.remote;

import dev.faultline.api.Payload;
import dev.faultline.engine.remote.api.RemoteCall;
import dev.faultline.engine.remote.api.Reply;
import dev.faultline.engine.remote.api.Request;
import dev.faultline.sim.Marks;
import dev.faultline.sim.Monitor;
import dev.faultline.sim.NodeSpec;
import dev.faultline.sim.Operation;
import dev.faultline.sim.Scene;
import dev.faultline.sim.Strategy;
import dev.faultline.sim.TraceEvent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Clients and a server under test, and the one coffee machine.
final class CallScene implements Scene {

  private final CallMonitor monitor;
  private final List<NodeSpec> nodes;
  private @Nullable Marks marks;
  private int cups;

  CallScene(Roster roster, Strategy strategy) {
    monitor = new CallMonitor(roster);
    nodes = nodes(roster, strategy);
  }

  @Override
  public void begin(Marks begun) {
    marks = begun;
  }

  @Override
  public List<NodeSpec> nodes() {
    return nodes;
  }

  @Override
  public Payload request(Operation operation) {
    return Ask.of(operation);
  }

  @Override
  public Monitor monitor() {
    return monitor;
  }

  /// A person at `client` wants `request` done.
  void asked(int client, Request request) {
    monitor.asked(client, request);
  }

  /// Makes a cup for `client`, whatever was made before.
  Reply execute(int client, Request request) {
    cups++;
    Reply reply = new Reply(request.id(), request.order() + " #" + cups);
    if (monitor.broken() == null) {
      String what = Roster.name(client) + "/" + request.id() + ": " + reply.result();
      int event = mark(TraceEvent.Kind.EXECUTE, Roster.SERVER, what);
      monitor.executed(event, client, request, reply);
    }
    return reply;
  }

  /// `client` hands `reply` to a person.
  void complete(int client, Reply reply) {
    if (monitor.broken() == null) {
      String what = reply.id() + ": " + CallMonitor.shown(reply);
      int event = mark(TraceEvent.Kind.COMPLETE, client, what);
      monitor.completed(event, client, reply);
    }
  }

  private int mark(TraceEvent.Kind kind, int node, String what) {
    if (marks == null) {
      throw new IllegalStateException("the run has not begun");
    }
    return marks.mark(kind, node, what);
  }

  private List<NodeSpec> nodes(Roster roster, Strategy strategy) {
    List<NodeSpec> specs = new ArrayList<>();
    specs.add(
        new NodeSpec(
            Roster.name(Roster.SERVER),
            true,
            () -> new ServerNode((RemoteCall) strategy.create(), this)));
    for (int i = 0; i < roster.clients(); i++) {
      specs.add(
          new NodeSpec(
              Roster.name(Roster.FIRST_CLIENT + i),
              true,
              () -> new ClientNode((RemoteCall) strategy.create(), this)));
    }
    return specs;
  }
}
