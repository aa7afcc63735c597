// wall: verifier class
// tries: to learn when the collector runs
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class PhantomQueue implements Acceptor {

  public void start(Context context) {
    var queue = new java.lang.ref.ReferenceQueue<Object>();
    var reference = new java.lang.ref.PhantomReference<>(new Object(), queue);
    context.log("" + reference.isEnqueued() + queue.poll());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
