// wall: throws
// tries: to have an array of arrays hashed by addresses
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class HashOfNestedArrays implements Acceptor {
  record Note(int hash) implements Payload {}

  public void start(Context context) {

    Object[] cells = {new int[1], new int[2]};
    context.disk().put("hash", new Note(Arrays.hashCode(cells)));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
