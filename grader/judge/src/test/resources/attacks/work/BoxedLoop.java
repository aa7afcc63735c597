// wall: steps
// tries: to box numbers without end
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class BoxedLoop implements Acceptor {

  public void start(Context context) {
    Long sum = 0L;
    while (true) {
      sum += Long.valueOf(sum + 1);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
