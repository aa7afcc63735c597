// wall: throws
// tries: to throw out of what describes it
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ThrowingGetMessage implements Acceptor {
  static class Evil extends RuntimeException {
    @Override
    public String getMessage() {
      throw new Evil();
    }
  }

  public void start(Context context) {

    throw new Evil();
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
