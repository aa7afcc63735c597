// wall: verifier method
// tries: to load a library
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class LoadLibrary implements Acceptor {

  public void start(Context context) {
    System.loadLibrary("faultline-attack");
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
