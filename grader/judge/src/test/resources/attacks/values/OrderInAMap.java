// wall: steps
// tries: to send a map whose order never answers
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class OrderInAMap implements Acceptor {
  record Note(Map<String, String> items) implements Payload {}

  private boolean isEndless;

  public void start(Context context) {

    Map<String, String> map =
        new TreeMap<>((a, b) -> {
          while (isEndless) {}
          return a.compareTo(b);
        });
    map.put("a", "b");
    map.put("c", "d");
    isEndless = true;
    map.get("a");
    context.send(new NodeId(0), new Note(map));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
