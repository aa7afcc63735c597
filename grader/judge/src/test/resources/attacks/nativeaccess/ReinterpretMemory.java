// wall: verifier method
// tries: to read any address
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ReinterpretMemory implements Acceptor {

  public void start(Context context) {
    var all = java.lang.foreign.MemorySegment.ofAddress(0).reinterpret(Long.MAX_VALUE);
    context.log("" + all.get(java.lang.foreign.ValueLayout.JAVA_BYTE, 4096));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
