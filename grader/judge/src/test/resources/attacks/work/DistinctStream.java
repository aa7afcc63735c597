// wall: steps
// tries: to have a long stream made distinct again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class DistinctStream implements Acceptor {

  public void start(Context context) {
    List<Integer> list = new ArrayList<>(List.of(3, 1, 2));
    for (int i = 0; i < 12; i++) {
      list.addAll(list);
    }
    while (true) {
      list.stream().distinct().mapToInt(Integer::intValue).sum();
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
