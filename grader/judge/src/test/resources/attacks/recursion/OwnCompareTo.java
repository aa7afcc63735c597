// wall: depth
// tries: to have an order ask for itself
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class OwnCompareTo implements Acceptor {
  record Key(int n) implements Comparable<Key> {
    public int compareTo(Key other) {
      return new TreeSet<>(List.of(this, other)).size();
    }
  }

  public void start(Context context) {

    new TreeSet<>(List.of(new Key(1), new Key(2)));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
