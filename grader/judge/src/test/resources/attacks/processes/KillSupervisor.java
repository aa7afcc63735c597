// wall: verifier method
// tries: to kill the grader's own process
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class KillSupervisor implements Acceptor {

  public void start(Context context) {
    if (ProcessHandle.current().parent().stream().anyMatch(ProcessHandle::destroyForcibly)) {
      throw new IllegalStateException("through");
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
