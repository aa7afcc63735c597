// wall: verifier method
// tries: to read records by reflection
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class RecordComponents implements Acceptor {
  record Pair(int a, int b) {}

  public void start(Context context) {

    context.log("" + Pair.class.getRecordComponents().length);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
