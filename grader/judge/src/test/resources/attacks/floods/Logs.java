// wall: steps
// tries: to fill the trace with log lines
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class Logs implements Acceptor {

  public void start(Context context) {
    while (true) {
      context.log("line");
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
