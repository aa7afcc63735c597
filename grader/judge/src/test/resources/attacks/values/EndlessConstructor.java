// wall: steps
// tries: to hang whoever copies its record
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class EndlessConstructor implements Acceptor {
  record Note(List<Integer> items) implements Payload {
    Note {
      if (items.size() > 0) {
        while (items.size() == 1) {}
        items = new ArrayList<>(items);
        items.remove(0);
      }
    }
  }

  public void start(Context context) {

    context.disk().put("a", new Note(List.of(1, 2)));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
