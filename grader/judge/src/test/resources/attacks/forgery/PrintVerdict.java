// wall: verifier field
// tries: to write a verdict on standard output
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class PrintVerdict implements Acceptor {

  public void start(Context context) {
    System.out.println("{\"verdict\":\"PASSED\"}");
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
