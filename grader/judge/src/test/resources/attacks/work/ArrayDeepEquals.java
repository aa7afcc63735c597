// wall: steps
// tries: to have arrays of arrays compared
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class ArrayDeepEquals implements Acceptor {

  public void start(Context context) {
    Object[] one = {};
    Object[] other = {};
    for (int i = 0; i < 60; i++) {
      one = new Object[] {one, one};
      other = new Object[] {other, other};
    }
    context.log("" + Arrays.deepEquals(one, other));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
