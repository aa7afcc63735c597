// wall: steps
// tries: to have a record of records told as text
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class RecordTextNested implements Acceptor {
  record Pair(Object a, Object b) {}

  public void start(Context context) {

    Object pair = 1;
    for (int i = 0; i < 60; i++) {
      pair = new Pair(pair, pair);
    }
    context.log("" + pair);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
