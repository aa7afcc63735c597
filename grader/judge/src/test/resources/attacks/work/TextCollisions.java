// wall: steps
// tries: to look for texts that all have one hash
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class TextCollisions implements Acceptor {

  public void start(Context context) {
    List<String> keys = new ArrayList<>(List.of("Aa", "BB"));
    for (int i = 0; i < 10; i++) {
      List<String> longer = new ArrayList<>();
      for (String key : keys) {
        longer.add(key + "Aa");
        longer.add(key + "BB");
      }
      keys = longer;
    }
    Map<String, Integer> map = new HashMap<>();
    while (true) {
      for (String key : keys) {
        map.merge(key, 1, Integer::sum);
      }
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
