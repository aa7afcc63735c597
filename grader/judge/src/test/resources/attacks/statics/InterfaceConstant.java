// wall: verifier static
// tries: to keep an array in an interface
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class InterfaceConstant implements Acceptor {
  interface Names {
    int[] ALL = {0};
  }

  public void start(Context context) {

    Names.ALL[0]++;
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
