// wall: steps
// tries: to have a long stream grouped again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class GroupingStream implements Acceptor {

  public void start(Context context) {
    List<Integer> list = new ArrayList<>(List.of(3, 1, 2));
    for (int i = 0; i < 12; i++) {
      list.addAll(list);
    }
    while (true) {
      list.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
