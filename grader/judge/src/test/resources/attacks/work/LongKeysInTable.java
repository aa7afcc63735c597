// wall: steps
// tries: to look long texts up that are equal and not the same
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class LongKeysInTable implements Acceptor {

  public void start(Context context) {
    String one = "x".repeat(100_000) + "a";
    String other = "x".repeat(100_000) + "a";
    Map<String, Integer> map = new HashMap<>();
    map.put(one, 1);
    long sum = 0;
    while (true) {
      sum += map.get(other);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
