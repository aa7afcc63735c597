// wall: throws
// tries: to hang whoever keeps what it throws in a set
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class EndlessHashCode implements Acceptor {
  static class Evil extends RuntimeException {
    @Override
    public int hashCode() {
      while (true) {}
    }

    @Override
    public boolean equals(Object other) {
      while (true) {}
    }
  }

  public void start(Context context) {

    throw new Evil();
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
