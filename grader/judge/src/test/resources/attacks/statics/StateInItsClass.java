// wall: verifier static
// tries: to keep itself over all runs
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class StateInItsClass implements Acceptor {
  static StateInItsClass first;

  public void start(Context context) {

    first = this;
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
