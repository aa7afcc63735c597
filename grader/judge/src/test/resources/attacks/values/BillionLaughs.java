// wall: steps
// tries: to send lists of lists, in which each stands twice
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class BillionLaughs implements Acceptor {
  record Note(List<String> items) implements Payload {}

  public void start(Context context) {

    List<Object> items = new ArrayList<>(List.of("a"));
    for (int i = 0; i < 40; i++) {
      items = new ArrayList<>(List.of(items, items));
    }
    @SuppressWarnings({"unchecked", "rawtypes"})
    List<String> polluted = (List<String>) (List) items;
    context.disk().put("a", new Note(polluted));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
