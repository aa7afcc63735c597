// wall: kernel misuse.negative-delay
// tries: to set a timer in the past
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class NegativeTimer implements Acceptor {
  record Tick() implements Payload {}

  public void start(Context context) {

    context.setTimer(-1, new Tick());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
