// wall: steps
// tries: to fill the trace with lines that are long
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class LongLogs implements Acceptor {

  public void start(Context context) {
    String line = "0123456789".repeat(1000);
    while (true) {
      context.log(line);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
