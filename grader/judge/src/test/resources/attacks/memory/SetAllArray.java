// wall: memory
// tries: to have an array of arrays filled by a function
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class SetAllArray implements Acceptor {

  public void start(Context context) {
    long[][] all = new long[1 << 12][];
    Arrays.setAll(all, i -> new long[1 << 16]);
    context.log("" + all.length);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
