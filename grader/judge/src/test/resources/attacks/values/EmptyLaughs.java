// wall: steps
// tries: to send empty lists in lists, in which each stands many times
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class EmptyLaughs implements Acceptor {
  record Note(List<String> items) implements Payload {}

  public void start(Context context) {

    List<Object> items = List.of();
    for (int i = 0; i < 40; i++) {
      items = List.of(items, items, items, items, items, items, items, items, items, items);
    }
    @SuppressWarnings({"unchecked", "rawtypes"})
    List<String> polluted = (List<String>) (List) items;
    context.disk().put("a", new Note(polluted));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
