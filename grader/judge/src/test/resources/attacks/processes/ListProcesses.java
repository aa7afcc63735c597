// wall: verifier method
// tries: to look at what else runs here
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ListProcesses implements Acceptor {

  public void start(Context context) {
    if (ProcessHandle.allProcesses().count() > 1) {
      throw new IllegalStateException("through");
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
