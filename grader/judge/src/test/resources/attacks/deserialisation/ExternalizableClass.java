// wall: verifier class
// tries: to read itself from anywhere
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ExternalizableClass implements Acceptor {
  static class Bomb implements java.io.Externalizable {
    public void writeExternal(java.io.ObjectOutput out) {}

    public void readExternal(java.io.ObjectInput in) {}
  }

  public void start(Context context) {

    context.log("" + new Bomb());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
