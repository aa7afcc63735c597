// wall: steps
// tries: to have the kernel render keys that are maps of maps
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class KeysThatAreMaps implements Acceptor {
  record Note(Map<String, Integer> items) implements Payload {}

  public void start(Context context) {

    Map<Object, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < 60; i++) {
      Map<Object, Object> outer = new LinkedHashMap<>();
      outer.put(map, 1);
      map = outer;
    }
    @SuppressWarnings({"unchecked", "rawtypes"})
    Map<String, Integer> polluted = (Map<String, Integer>) (Map) map;
    context.disk().put("a", new Note(polluted));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
