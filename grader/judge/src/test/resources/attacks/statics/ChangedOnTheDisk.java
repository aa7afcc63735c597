// wall: monitor
// tries: to change what is on the disk without a write
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class ChangedOnTheDisk implements Acceptor {
  record Note(List<String> items) implements Payload {}

  public void start(Context context) {

    List<String> items = new ArrayList<>(List.of("a"));
    context.disk().put("items", new Note(items));
    items.add("b");
    if (((Note) context.disk().get("items").orElseThrow()).items().size() != 1) {
      throw new IllegalStateException("what is on the disk has changed");
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
