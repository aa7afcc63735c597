// wall: steps
// tries: to compare each of many with each of many
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class RemoveAllOfAll implements Acceptor {

  public void start(Context context) {
    List<Integer> one = new ArrayList<>(List.of(1));
    List<Integer> other = new ArrayList<>(List.of(2));
    for (int i = 0; i < 14; i++) {
      one.addAll(one);
      other.addAll(other);
    }
    one.removeAll(other);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
