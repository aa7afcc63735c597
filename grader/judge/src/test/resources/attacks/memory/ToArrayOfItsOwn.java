// wall: memory
// tries: to have a collection copied into an array of its own making
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class ToArrayOfItsOwn implements Acceptor {

  public void start(Context context) {
    List<Integer> list = new ArrayList<>(List.of(1));
    for (int i = 0; i < 20; i++) {
      list.addAll(list);
    }
    List<Object> all = new ArrayList<>();
    while (true) {
      all.add(list.toArray(new Integer[0]));
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
