// wall: verifier class
// tries: to catch what the runner writes
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ChangeStandardOut implements Acceptor {

  public void start(Context context) {
    System.setOut(new java.io.PrintStream(java.io.OutputStream.nullOutputStream()));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
