// wall: kernel misuse.too-deep
// tries: to send a list that is in itself
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class ListInItself implements Acceptor {
  record Note(List<String> items) implements Payload {}

  public void start(Context context) {

    List<Object> items = new ArrayList<>();
    items.add(items);
    @SuppressWarnings({"unchecked", "rawtypes"})
    List<String> polluted = (List<String>) (List) items;
    context.disk().put("a", new Note(polluted));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
