package dev.faultline.sim;

import dev.faultline.api.Context;
import dev.faultline.api.Disk;
import dev.faultline.api.NodeId;
import dev.faultline.api.Payload;
import java.util.random.RandomGenerator;

/// A context that hands everything on to another: what an engine extends to open one more door to a
/// strategy, such as *learn*.
public abstract class ForwardingContext implements Context {

  private final Context context;

  protected ForwardingContext(Context context) {
    this.context = context;
  }

  @Override
  public final NodeId self() {
    return context.self();
  }

  @Override
  public final int nodeCount() {
    return context.nodeCount();
  }

  @Override
  public final long nowMicros() {
    return context.nowMicros();
  }

  @Override
  public final RandomGenerator random() {
    return context.random();
  }

  @Override
  public final void send(NodeId to, Payload message) {
    context.send(to, message);
  }

  @Override
  public final void setTimer(long delayMicros, Payload tag) {
    context.setTimer(delayMicros, tag);
  }

  @Override
  public final Disk disk() {
    return context.disk();
  }

  @Override
  public final void log(String line) {
    context.log(line);
  }
}
