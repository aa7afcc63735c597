// wall: throws
// tries: to hang whoever looks for the cause
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class EndlessGetCause implements Acceptor {
  static class Evil extends RuntimeException {
    @Override
    public Throwable getCause() {
      return this;
    }
  }

  public void start(Context context) {

    throw new Evil();
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
