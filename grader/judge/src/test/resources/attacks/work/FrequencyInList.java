// wall: steps
// tries: to count in a long list again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class FrequencyInList implements Acceptor {

  public void start(Context context) {
    List<Integer> list = new ArrayList<>(List.of(1));
    for (int i = 0; i < 15; i++) {
      list.addAll(list);
    }
    while (true) {
      Collections.frequency(list, 2);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
