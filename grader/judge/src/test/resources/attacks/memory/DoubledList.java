// wall: memory
// tries: to add a list to itself, sixty times
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class DoubledList implements Acceptor {

  public void start(Context context) {
    List<Integer> list = new ArrayList<>(List.of(1));
    for (int i = 0; i < 60; i++) {
      list.addAll(list);
    }
    context.log("" + list.size());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
