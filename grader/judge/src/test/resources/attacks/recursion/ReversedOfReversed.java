// wall: steps
// tries: to ask a list reversed many times
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class ReversedOfReversed implements Acceptor {

  public void start(Context context) {
    List<Integer> list = new LinkedList<>(List.of(1));
    for (int i = 0; i < 10_000; i++) {
      list = Collections.unmodifiableList(list.reversed());
    }
    context.log("" + list.size() + list.getFirst());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
