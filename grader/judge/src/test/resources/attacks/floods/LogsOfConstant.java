// wall: steps
// tries: to have a long constant rendered again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class LogsOfConstant implements Acceptor {

  public void start(Context context) {}

  public void onPrepare(NodeId from, Prepare prepare, Context context) {
    String line = "0123456789".repeat(40);
    while (true) {
      context.log(line);
      context.log("");
    }
  }

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
