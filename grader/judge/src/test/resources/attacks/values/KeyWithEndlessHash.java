// wall: steps
// tries: to send a key whose hash never ends
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class KeyWithEndlessHash implements Acceptor {
  record Key(int n) implements Payload {
    @Override
    public int hashCode() {
      while (n == 1) {}
      return n;
    }
  }

  record Note(Map<Key, String> items) implements Payload {}

  public void start(Context context) {

    Map<Key, String> map = new TreeMap<>((a, b) -> a.n() - b.n());
    map.put(new Key(1), "b");
    context.disk().put("a", new Note(map));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
