// wall: depth
// tries: to have a long chain of records hashed
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class DeepRecords implements Acceptor {
  record Link(Object next) {}

  public void start(Context context) {

    Object link = 1;
    for (int i = 0; i < 50_000; i++) {
      link = new Link(link);
    }
    context.log("" + link.hashCode());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
