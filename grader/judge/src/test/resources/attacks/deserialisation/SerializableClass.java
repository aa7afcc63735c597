// wall: verifier class
// tries: to run code when it is read back
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class SerializableClass implements Acceptor {
  static class Bomb implements java.io.Serializable {
    private Object readResolve() {
      while (true) {}
    }
  }

  public void start(Context context) {

    context.log("" + new Bomb());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
