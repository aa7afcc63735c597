// wall: depth
// tries: to have a table compute what needs the table
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class ComputeInCompute implements Acceptor {
  private final Map<Integer, Integer> table = new HashMap<>();

  private int value(int n) {
    return table.computeIfAbsent(n, k -> value(k + 1));
  }

  public void start(Context context) {

    value(0);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
