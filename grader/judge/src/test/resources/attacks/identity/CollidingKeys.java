// wall: monitor
// tries: to have a hash table break ties by addresses
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class CollidingKeys implements Acceptor {
  record Note(String order) implements Payload {}

  record Key(int n) {
    @Override
    public int hashCode() {
      return 7;
    }
  }

  public void start(Context context) {

    Map<Object, Integer> map = new HashMap<>();
    for (int i = 0; i < 40; i++) {
      map.put(new Key(i), i);
    }
    context.disk().put("order", new Note("" + map.values()));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
