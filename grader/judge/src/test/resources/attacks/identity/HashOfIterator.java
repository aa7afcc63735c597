// wall: throws
// tries: to send the address of an iterator
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class HashOfIterator implements Acceptor {
  record Note(int hash) implements Payload {}

  public void start(Context context) {

    Object iterator = List.of(1).iterator();
    context.disk().put("hash", new Note(Objects.hashCode(iterator)));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
