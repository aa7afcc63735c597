// wall: verifier static
// tries: to keep a cell over all runs
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ArrayOfOne implements Acceptor {
  static final int[] CELL = {0};

  public void start(Context context) {

    CELL[0]++;
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
