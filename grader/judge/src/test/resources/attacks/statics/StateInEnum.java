// wall: verifier enum
// tries: to keep a field in a constant
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class StateInEnum implements Acceptor {
  enum Mode {
    ON;
    int count;
  }

  public void start(Context context) {

    Mode.ON.count++;
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
