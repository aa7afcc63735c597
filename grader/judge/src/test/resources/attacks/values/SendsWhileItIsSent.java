// wall: throws
// tries: to use the kernel while the kernel looks at a message
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class SendsWhileItIsSent implements Acceptor {
  record Key(int n) implements Payload {}

  record Note(Map<Key, String> items) implements Payload {}

  private Context door;

  public void start(Context context) {

    door = context;
    Map<Key, String> map =
        new TreeMap<>((a, b) -> {
          door.send(new NodeId(0), new Key(1));
          return a.n() - b.n();
        });
    map.put(new Key(1), "b");
    map.put(new Key(2), "b");
    context.send(new NodeId(0), new Note(map));
    throw new IllegalStateException("sent");
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
