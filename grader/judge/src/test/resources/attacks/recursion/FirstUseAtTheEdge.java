// wall: depth
// tries: to have the library load its classes where the stack is nearly full
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class FirstUseAtTheEdge implements Acceptor {
  private int down(int n) {
    int below;
    try {
      below = down(n + 1);
    } finally {
      Math.sin(n);
      Double.toString(n);
    }
    return below + new TreeMap<>(Map.of(1, 1)).descendingMap().size();
  }

  public void start(Context context) {

    down(0);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
