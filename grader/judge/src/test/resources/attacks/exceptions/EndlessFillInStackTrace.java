// wall: steps
// tries: to hang while it is made
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class EndlessFillInStackTrace implements Acceptor {
  static class Evil extends RuntimeException {
    @Override
    public Throwable fillInStackTrace() {
      while (true) {}
    }
  }

  public void start(Context context) {

    throw new Evil();
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
