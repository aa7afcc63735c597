// wall: throws
// tries: to hang whoever asks what happened
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class EndlessGetMessage implements Acceptor {
  static class Evil extends RuntimeException {
    @Override
    public String getMessage() {
      while (true) {}
    }

    @Override
    public String getLocalizedMessage() {
      while (true) {}
    }
  }

  public void start(Context context) {

    throw new Evil();
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
