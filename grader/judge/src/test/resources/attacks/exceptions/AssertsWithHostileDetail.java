// wall: steps
// tries: to hang while an error describes what it is about
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class AssertsWithHostileDetail implements Acceptor {
  static class Detail {
    @Override
    public String toString() {
      while (true) {}
    }
  }

  public void start(Context context) {

    throw new AssertionError(new Detail());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
