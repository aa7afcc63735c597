// wall: steps
// tries: to walk to the middle of a linked list again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class MiddleOfLinkedList implements Acceptor {

  public void start(Context context) {
    List<Integer> list = new LinkedList<>(List.of(1));
    for (int i = 0; i < 13; i++) {
      list.addAll(new ArrayList<>(list));
    }
    long sum = 0;
    while (true) {
      sum += list.get(list.size() / 2);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
