// wall: steps
// tries: to have a record of records told as text, in which each stands twice
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class TextOfRecords implements Acceptor {
  record Pair(Object a, Object b) {}

  public void start(Context context) {

    Object pair = "a";
    for (int i = 0; i < 28; i++) {
      pair = new Pair(pair, pair);
    }
    context.log("" + pair.toString().length());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
