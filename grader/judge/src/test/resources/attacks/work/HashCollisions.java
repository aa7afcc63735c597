// wall: steps
// tries: to look for keys that all have one hash
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class HashCollisions implements Acceptor {
  record Key(int n) {
    @Override
    public int hashCode() {
      return 1;
    }
  }

  public void start(Context context) {

    Map<Key, Integer> map = new HashMap<>();
    for (int i = 0; ; i++) {
      map.put(new Key(i), i);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
