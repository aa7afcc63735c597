// wall: verifier method
// tries: to change memory by a variable handle
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class VarHandleOfArray implements Acceptor {

  public void start(Context context) {
    var handle = java.lang.invoke.MethodHandles.arrayElementVarHandle(int[].class);
    handle.setVolatile(new int[1], 0, 1);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
