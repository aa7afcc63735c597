// wall: memory
// tries: to have a short array copied into a long one
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class CopyOfRange implements Acceptor {

  public void start(Context context) {
    int[] cells = Arrays.copyOf(new int[1], 1 << 28);
    context.log("" + cells.length);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
