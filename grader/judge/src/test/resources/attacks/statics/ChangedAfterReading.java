// wall: throws
// tries: to change what it read from the disk
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class ChangedAfterReading implements Acceptor {
  record Note(List<String> items) implements Payload {}

  public void start(Context context) {

    context.disk().put("items", new Note(new ArrayList<>(List.of("a"))));
    ((Note) context.disk().get("items").orElseThrow()).items().add("b");
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
