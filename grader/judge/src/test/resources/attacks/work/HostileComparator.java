// wall: steps
// tries: to sort by an order that never answers
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class HostileComparator implements Acceptor {

  public void start(Context context) {
    List<Integer> list = new ArrayList<>(List.of(3, 1, 2));
    list.sort((a, b) -> {
      while (true) {}
    });
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
