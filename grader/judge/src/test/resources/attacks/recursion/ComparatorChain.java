// wall: depth
// tries: to ask an order that was reversed a hundred thousand times
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class ComparatorChain implements Acceptor {

  public void start(Context context) {
    Comparator<Integer> order = (a, b) -> 0;
    for (int i = 0; i < 50_000; i++) {
      order = order.thenComparing(Comparator.naturalOrder());
    }
    context.log("" + order.compare(1, 1));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
