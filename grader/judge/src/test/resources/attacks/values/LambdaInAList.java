// wall: kernel misuse.no-value
// tries: to send a lambda to another node
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class LambdaInAList implements Acceptor {
  record Note(List<String> items) implements Payload {}

  public void start(Context context) {

    List<Object> items = new ArrayList<>();
    items.add(
        (Runnable)
            () -> {
              while (true) {}
            });
    @SuppressWarnings({"unchecked", "rawtypes"})
    List<String> polluted = (List<String>) (List) items;
    context.send(new NodeId(0), new Note(polluted));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
