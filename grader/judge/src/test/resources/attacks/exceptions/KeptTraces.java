// wall: steps
// tries: to keep deep stacks until there is no room
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class KeptTraces implements Acceptor {
  private void down(int depth) {
    if (depth > 0) {
      down(depth - 1);
      return;
    }
    List<RuntimeException> all = new ArrayList<>();
    while (true) {
      all.add(new IllegalStateException());
    }
  }

  public void start(Context context) {

    down(1500);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
