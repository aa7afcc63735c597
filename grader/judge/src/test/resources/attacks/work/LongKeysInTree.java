// wall: steps
// tries: to keep long texts in order, which differ at their ends
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class LongKeysInTree implements Acceptor {

  public void start(Context context) {
    String begin = "x".repeat(100_000);
    Map<String, Integer> map = new TreeMap<>();
    for (int i = 0; ; i++) {
      map.put(begin + i % 100, i);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
