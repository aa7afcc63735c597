// wall: throws
// tries: to hang whoever prints what it throws
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class EndlessToString implements Acceptor {
  static class Evil extends RuntimeException {
    @Override
    public String toString() {
      while (true) {}
    }
  }

  public void start(Context context) {

    throw new Evil();
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
