// wall: steps
// tries: to have the kernel sort a map of long keys
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class WideMap implements Acceptor {
  record Note(Map<String, Integer> items) implements Payload {}

  public void start(Context context) {

    Map<String, Integer> map = new LinkedHashMap<>();
    String begin = "x".repeat(10_000);
    for (int i = 0; i < 50; i++) {
      map.put(begin + i, i);
    }
    while (true) {
      context.disk().put("a", new Note(map));
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
