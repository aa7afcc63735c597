// wall: kernel stopped.timers
// tries: to set timers without end
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class Timers implements Acceptor {
  record Tick() implements Payload {}

  public void start(Context context) {

    while (true) {
      context.setTimer(0, new Tick());
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
