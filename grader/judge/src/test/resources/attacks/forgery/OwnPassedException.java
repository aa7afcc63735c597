// wall: throws
// tries: to throw an exception that is named like the end of a job
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class OwnPassedException implements Acceptor {
  static class Done extends RuntimeException {
    @Override
    public String getMessage() {
      return "PASSED";
    }
  }

  public void start(Context context) {

    throw new Done();
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
