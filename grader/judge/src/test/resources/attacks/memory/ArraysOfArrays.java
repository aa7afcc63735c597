// wall: memory
// tries: to take a gigabyte by one instruction
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ArraysOfArrays implements Acceptor {

  public void start(Context context) {
    int[][][] all = new int[1000][1000][250];
    context.log("" + all.length);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
