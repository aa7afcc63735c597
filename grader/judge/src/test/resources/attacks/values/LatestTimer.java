// wall: monitor
// tries: to set a timer after the end of time
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class LatestTimer implements Acceptor {
  record Tick() implements Payload {}

  public void start(Context context) {

    context.setTimer(Long.MAX_VALUE, new Tick());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
