// wall: monitor
// tries: to be another record each time that it is copied
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class ChangingConstructor implements Acceptor {
  record Note(List<Integer> items) implements Payload {
    Note {
      items = new ArrayList<>(items);
      items.add(1);
    }
  }

  public void start(Context context) {

    context.disk().put("a", new Note(List.of()));
    context.send(new NodeId(0), new Note(List.of()));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
