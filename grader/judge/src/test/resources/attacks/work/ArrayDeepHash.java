// wall: steps
// tries: to have arrays of arrays hashed, in which each stands twice
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class ArrayDeepHash implements Acceptor {

  public void start(Context context) {
    Object[] cells = {};
    for (int i = 0; i < 60; i++) {
      cells = new Object[] {cells, cells};
    }
    context.log("" + Arrays.deepHashCode(cells));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
