// wall: throws
// tries: to have an optional hashed by the address of an array
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class HashOfOptionalArray implements Acceptor {
  record Note(int hash) implements Payload {}

  public void start(Context context) {

    context.disk().put("hash", new Note(Optional.of(new int[1]).hashCode()));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
