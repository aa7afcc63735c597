// wall: steps
// tries: to ask a view of a view of a view
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class UnmodifiableOfUnmodifiable implements Acceptor {

  public void start(Context context) {
    Collection<Integer> view = new ArrayList<>(List.of(1));
    for (int i = 0; i < 10_000; i++) {
      view = Collections.unmodifiableCollection(new ArrayDeque<>(view));
    }
    Map<Integer, Integer> map = new TreeMap<>(Map.of(1, 1));
    for (int i = 0; i < 10_000; i++) {
      map = Collections.unmodifiableMap(new LinkedHashMap<>(map)).isEmpty() ? map : map;
    }
    context.log("" + view.size() + map.size());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
