// wall: steps
// tries: to have two records of records compared
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class RecordEqualsNested implements Acceptor {
  record Pair(Object a, Object b) {}

  public void start(Context context) {

    Object one = 1;
    Object other = 1;
    for (int i = 0; i < 60; i++) {
      one = new Pair(one, one);
      other = new Pair(other, other);
    }
    context.log("" + one.equals(other));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
