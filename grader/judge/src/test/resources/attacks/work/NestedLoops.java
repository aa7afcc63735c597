// wall: steps
// tries: to spin in three dimensions
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class NestedLoops implements Acceptor {

  public void start(Context context) {
    long sum = 0;
    for (int i = 0; i < 100_000; i++) {
      for (int j = 0; j < 100_000; j++) {
        for (int k = 0; k < 100_000; k++) {
          sum += i ^ j ^ k;
        }
      }
    }
    context.log("" + sum);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
