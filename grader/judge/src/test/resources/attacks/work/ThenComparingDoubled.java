// wall: steps
// tries: to compare equal things by an order that was doubled sixty times
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class ThenComparingDoubled implements Acceptor {

  public void start(Context context) {
    Comparator<Integer> order = Comparator.naturalOrder();
    for (int i = 0; i < 60; i++) {
      order = order.thenComparing(order);
    }
    context.log("" + order.compare(1, 1));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
