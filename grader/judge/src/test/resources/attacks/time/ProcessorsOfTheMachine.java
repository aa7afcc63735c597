// wall: verifier method
// tries: to behave otherwise on another machine
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ProcessorsOfTheMachine implements Acceptor {

  public void start(Context context) {
    context.log("" + Runtime.getRuntime().availableProcessors());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
