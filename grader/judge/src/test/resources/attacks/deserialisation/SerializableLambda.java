// wall: verifier class
// tries: to have a lambda that can be rebuilt from bytes
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class SerializableLambda implements Acceptor {

  public void start(Context context) {
    Runnable run = (Runnable & java.io.Serializable) () -> {};
    run.run();
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
