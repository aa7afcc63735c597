// wall: verifier class
// tries: to start two processes at once
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class PipelineOfProcesses implements Acceptor {

  private void attack(Context context) throws Exception {
    ProcessBuilder.startPipeline(
        List.of(new ProcessBuilder("yes", "faultline-attack"), new ProcessBuilder("cat")));
    throw new IllegalStateException("through");
  }

  public void start(Context context) {
    try {
      attack(context);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
