// wall: verifier native
// tries: to call a library
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class NativeMethod implements Acceptor {
  private native void call();

  public void start(Context context) {

    call();
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
