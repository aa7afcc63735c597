// wall: steps
// tries: to look for each of many among many
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class ContainsAllOfAll implements Acceptor {

  public void start(Context context) {
    List<Integer> one = new ArrayList<>(List.of(1));
    for (int i = 0; i < 14; i++) {
      one.addAll(one);
    }
    List<Integer> other = new ArrayList<>(one);
    other.replaceAll(n -> 1);
    one.add(0, 2);
    Collections.reverse(one);
    context.log("" + Collections.disjoint(one.subList(0, 1 << 13), new ArrayList<>(List.of(3))));
    while (true) {
      one.containsAll(other);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
