// wall: verifier method
// tries: to kill the grader's own process
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class KillSupervisor implements Acceptor {

  public void start(Context context) {
    ProcessHandle.current().parent().ifPresent(ProcessHandle::destroyForcibly);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
