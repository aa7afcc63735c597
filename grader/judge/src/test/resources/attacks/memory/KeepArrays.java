// wall: memory
// tries: to keep arrays until there is no room
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class KeepArrays implements Acceptor {

  public void start(Context context) {
    List<long[]> all = new ArrayList<>();
    while (true) {
      all.add(new long[1 << 20]);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
